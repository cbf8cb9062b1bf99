## ਨਾਂ

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## ਪੰਨੇ ਦਾ ਸਿਖਰ

skip-link = ਮੁੱਖ ਸਮੱਗਰੀ ’ਤੇ ਜਾਓ

site-home =
    .label = { $site }: ਮੁੱਖ ਪੰਨਾ

menu = ਮੀਨੂ
    .label = ਮੁੱਖ ਮੀਨੂ
    .search = ਮੀਨੂ ਅਤੇ ਖੋਜ
    .close = ਬੰਦ ਕਰੋ

strapline = ਸਕਾਟਲੈਂਡ ਵਿੱਚ ਨੌਕਰੀ ਜਾਣ ’ਤੇ ਮਦਦ

## ਭਾਸ਼ਾਵਾਂ

languages = ਭਾਸ਼ਾਵਾਂ
    .label = ਇਹ ਪੰਨਾ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ
    .untranslated = ਇਸ ਪੰਨੇ ਦਾ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ

## ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ

breadcrumb =
    .label = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ
breadcrumb-home = ਮੁੱਖ ਪੰਨਾ

## ਵੈੱਬਸਾਈਟ ਜੋ ਹਾਲੇ ਅਧਿਕਾਰਤ ਸੇਵਾ ਨਹੀਂ ਹੈ

demo-banner = ਇਹ ਨਮੂਨੇ ਦੀ ਵੈੱਬਸਾਈਟ ਹੈ। ਇਹ ਅਧਿਕਾਰਤ ਸੇਵਾ ਨਹੀਂ ਹੈ।
    .tag = ਨਮੂਨਾ
    .help = ਨੰਬਰ, ਤਾਰੀਖ਼ਾਂ ਅਤੇ ਰਕਮਾਂ ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ ਉਹਨਾਂ ਨੂੰ ਅਸਲ ਸਰੋਤ ਤੋਂ ਜਾਂਚ ਲਓ।
demo-facts = ਇੱਥੇ ਦੀ ਜਾਣਕਾਰੀ ਦੱਸੇ ਗਏ ਸਰੋਤਾਂ ਤੋਂ ਉਤਾਰੀ ਗਈ ਹੈ। ਹਾਲੇ ਉਹਨਾਂ ਸਰੋਤਾਂ ਤੋਂ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਹੋਈ।

## ਹੈਲਪਲਾਈਨ

helpline = ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ
    .label = { -pace } ਹੈਲਪਲਾਈਨ
helpline-call = { -pace } ਹੈਲਪਲਾਈਨ ਨੂੰ ਫ਼ੋਨ ਕਰੋ
helpline-free = ਕਾਲ ਮੁਫ਼ਤ ਹੈ
helpline-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
helpline-relay = ਲਿਖ ਕੇ ਫ਼ੋਨ ’ਤੇ ਗੱਲਬਾਤ ({ -relay-uk }): 18001 ਡਾਇਲ ਕਰੋ, ਫਿਰ ਨੰਬਰ
helpline-bsl = ਬ੍ਰਿਟਿਸ਼ ਸੈਨਤ ਭਾਸ਼ਾ (BSL): { -contact-scotland-bsl } ਰਾਹੀਂ ਫ਼ੋਨ ਕਰੋ
helpline-interpreter = ਲੋੜ ਹੋਵੇ ਤਾਂ ਦੁਭਾਸ਼ੀਆ ਮੰਗੋ।

## ਪੰਨਾ ਛੱਡਣਾ

leave-page = ਹੁਣੇ ਇਹ ਪੰਨਾ ਛੱਡੋ
    .help = ਇਸ ਨਾਲ ਹੋਰ ਵੈੱਬਸਾਈਟ ਖੁੱਲ੍ਹਦੀ ਹੈ। ਇਹ ਤੁਹਾਡੀ ਹਿਸਟਰੀ ਨਹੀਂ ਮਿਟਾਉਂਦਾ: ਜੋ ਇਹ ਡਿਵਾਈਸ ਵਰਤਦਾ ਹੈ, ਉਹ ਤੁਹਾਡੇ ਖੋਲ੍ਹੇ ਹੋਏ ਪੰਨੇ ਦੇਖ ਸਕਦਾ ਹੈ।

## ਪੰਨੇ ਦਾ ਹੇਠਲਾ ਹਿੱਸਾ

footer =
    .label = ਇਸ ਵੈੱਬਸਾਈਟ ਬਾਰੇ
footer-privacy = ਇਹ ਵੈੱਬਸਾਈਟ ਕੂਕੀਜ਼ ਨਹੀਂ ਵਰਤਦੀ। ਤੁਸੀਂ ਜੋ ਖੋਜਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੇ ਡਿਵਾਈਸ ’ਤੇ ਹੀ ਰਹਿੰਦਾ ਹੈ।
footer-contact = ਇਸ ਵੈੱਬਸਾਈਟ ਲਈ ਕੌਣ ਜ਼ਿੰਮੇਵਾਰ ਹੈ
footer-contact-unset = ਹਾਲੇ ਕੋਈ ਸੰਪਰਕ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ। ਇਹ ਆਪਣੀ { -pace } ਭਾਈਵਾਲੀ ਦੇ ਚੇਅਰਪਰਸਨ ਨੂੰ ਦਿਓ।
footer-email = ਈਮੇਲ
footer-phone = ਫ਼ੋਨ
footer-web = ਵੈੱਬਸਾਈਟ
footer-built = ਵੈੱਬਸਾਈਟ { $date } ਨੂੰ ਬਣਾਈ ਗਈ
feed-title = { $site } ਦੀਆਂ ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ
back-to-top = ਵਾਪਸ ਉੱਪਰ
print-page = ਇਹ ਪੰਨਾ ਛਾਪੋ
pound-words = ਪੌਂਡ, ਪਾਊਂਡ
pence-words = ਪੈਂਸ, ਪੈੱਨਸ
