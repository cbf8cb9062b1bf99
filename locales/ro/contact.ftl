## Serviciul

service-provider = Oferit de { $provider }
service-channels = Cum luați legătura
service-eligibility = Cine îl poate folosi
service-cost = Cât costă
service-status-live = Disponibil
service-status-ended = Acest serviciu s-a încheiat
service-status-historical = Acest serviciu nu se mai oferă. Îl păstrăm aici ca istoric.
service-successor = Folosiți în schimb
service-member = Face parte din { -pace }
    .as-of = Face parte din { -pace } (lista: { $date })
service-not-member = Nu face parte din { -pace }

## Cum se ia legătura

channel-phone = Telefon
channel-text = SMS
channel-webchat = Chat online
channel-email = E-mail
channel-web = Site web
channel-visit = Vizită

channel-phone-link =
    .label = Sunați: { $service }
channel-text-link =
    .label = Trimiteți SMS: { $service }
channel-email-link =
    .label = Trimiteți e-mail: { $service }

channel-keyword = Trimiteți prin SMS cuvântul { $keyword } la acest număr
channel-hours = Program
open-now = Deschis acum
closed-now = Închis acum.
    .instead = Aici răspunde cineva:
channel-hours-unknown = Verificați programul înainte de a merge sau de a suna.
channel-languages = Limbi vorbite
    .list = Limbi vorbite: { $languages }
channel-interpreter = Puteți cere un interpret
channel-bsl = Utilizatorii BSL pot suna prin { -contact-scotland-bsl }
channel-relay = Convorbire prin text ({ -relay-uk }): formați 18001, apoi numărul

cost-free = Gratuit
cost-local-rate = Costă cât un apel local
cost-standard-text = Costă cât un SMS obișnuit
cost-varies = Costul diferă
