### What to say to the person who answers, and passing a page on.

language-offer = ਇਹ ਪੰਨਾ ਪੰਜਾਬੀ ਵਿੱਚ ਪੜ੍ਹੋ

talk-say = ਤੁਸੀਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਕਹਿ ਸਕਦੇ ਹੋ:
    .sentence = Punjabi interpreter, please.
    .meaning = ਇਸ ਦਾ ਮਤਲਬ ਹੈ: “ਕਿਰਪਾ ਕਰਕੇ ਪੰਜਾਬੀ ਦੁਭਾਸ਼ੀਆ ਦਿਓ।”
talk-with-someone = ਤੁਸੀਂ ਕਿਸੇ ਦੋਸਤ ਜਾਂ ਮਦਦਗਾਰ ਨੂੰ ਆਪਣੇ ਨਾਲ ਫ਼ੋਨ ਕਰਨ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।

help-now = ਹੁਣੇ ਮਦਦ
    .link = ਰਾਤ ਨੂੰ ਜਾਂ ਫ਼ੋਨ ਤੋਂ ਬਿਨਾਂ ਮਦਦ

share-sms = ਇਹ ਪੰਨਾ SMS ਰਾਹੀਂ ਭੇਜੋ
