### What a reader has to know about the state of the page that they see.

notice-machine = ਇਹ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ। ਹਾਲੇ ਕਿਸੇ ਨੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
notice-source-link = ਇਹ ਸਫ਼ਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਪੜ੍ਹੋ
notice-fallback =
    .help = ਤੁਸੀਂ ਹੈਲਪਲਾਈਨ ਨੂੰ ਫ਼ੋਨ ਕਰਕੇ ਦੁਭਾਸ਼ੀਆ ਵੀ ਮੰਗ ਸਕਦੇ ਹੋ।
