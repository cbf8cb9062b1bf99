## An t-seirbheis

service-provider = Air a ruith le { $provider }
service-channels = Mar a chuireas sibh fios thuca
service-eligibility = Cò dha a tha i
service-cost = Na chosgas i
service-status-live = Ri fhaighinn
service-status-ended = Thàinig an t-seirbheis seo gu crìch
service-status-historical = Chan eil an t-seirbheis seo ri fhaighinn tuilleadh. Tha i air a cumail an seo mar eachdraidh.
service-successor = Cleachdaibh seo na h-àite
service-member = Pàirt de { -pace }
    .as-of = Pàirt de { -pace } (liosta: { $date })
service-not-member = Chan eil i na pàirt de { -pace }

## Dòighean conaltraidh

channel-phone = Fòn
channel-text = Teachdaireachd teacsa
channel-webchat = Cabadaich-lìn
channel-email = Post-d
channel-web = Làrach-lìn
channel-visit = Tadhal

channel-phone-link =
    .label = Fòn: { $service }
channel-text-link =
    .label = Teacsa: { $service }
channel-email-link =
    .label = Post-d: { $service }

channel-keyword = Cuiribh am facal { $keyword } ann an teacsa dhan àireimh seo
channel-hours = Uairean fosglaidh
open-now = Fosgailte an-dràsta
closed-now = Dùinte an-dràsta.
    .instead = Gheibh sibh cuideigin an seo:
channel-hours-unknown = Thoiribh sùil air na h-uairean fosglaidh mus tèid sibh ann no mus cuir sibh fòn.
channel-languages = Cànanan a thathar a’ bruidhinn
    .list = Cànanan a thathar a’ bruidhinn: { $languages }
channel-interpreter = Faodaidh sibh eadar-theangair iarraidh
channel-bsl = Faodaidh luchd-cleachdaidh BSL fòn a chur tro { -contact-scotland-bsl }
channel-relay = Fòn le teacsa ({ -relay-uk }): cuiribh 18001 agus an uair sin an àireamh

cost-free = Saor an-asgaidh
cost-local-rate = An aon chosgais ri fòn ionadail
cost-standard-text = An aon chosgais ri teacsa àbhaisteach
cost-varies = Tha a’ chosgais ag atharrachadh
