## Ainmean

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## Mullach na duilleige

skip-link = Leum dhan phrìomh shusbaint

site-home =
    .label = { $site }: an duilleag-dhachaigh

menu = Clàr-taice
    .label = Am prìomh chlàr-taice
    .search = Clàr-taice is lorg
    .close = Dùin

strapline = Taic ann an Alba ma tha sibh a’ call ur n-obrach

## Cànanan

languages = Cànanan
    .label = An duilleag seo ann an cànanan eile
    .untranslated = cha deach an duilleag seo eadar-theangachadh

## Far a bheil sibh

breadcrumb =
    .label = Far a bheil sibh
breadcrumb-home = Dachaigh

## Làrach nach eil oifigeil fhathast

demo-banner = ’S e taisbeanadh a tha seo. Chan e seirbheis oifigeil a th’ ann.
    .tag = Taisbeanadh
    .help = Dearbhaibh àireamhan, cinn-latha is suimean aig an tùs mus cleachd sibh iad.

## An loidhne-taice

helpline = Bruidhnibh ri cuideigin
    .label = Loidhne-taice { -pace }
helpline-call = Cuiribh fòn gu loidhne-taice { -pace }
helpline-free = Tha am fòn saor an-asgaidh
helpline-hours = Uairean fosglaidh
helpline-relay = Fòn le teacsa ({ -relay-uk }): cuiribh 18001 agus an uair sin an àireamh
helpline-bsl = Cànan Soidhnidh Bhreatainn (BSL): cuiribh fòn tro { -contact-scotland-bsl }
helpline-interpreter = Faodaidh sibh eadar-theangair iarraidh

## A’ fàgail na duilleige

leave-page = Fàgaibh an duilleag seo an-dràsta
    .help = Fosglaidh seo làrach-lìn eile. Cha dubh e às an eachdraidh agaibh: dh’fhaodadh neach a chleachdas an t-inneal seo na duilleagan a dh’fhosgail sibh fhaicinn.

## Bonn na duilleige

footer =
    .label = Mun làrach seo
footer-privacy = Chan eil an làrach seo a’ cleachdadh bhriosgaidean. Fanaidh na bhios sibh a’ lorg air an inneal agaibh fhèin.
footer-contact = Cò tha an urra ris an làrach seo
footer-contact-unset = Cha deach neach-conaltraidh ainmeachadh fhathast. Thoiribh seo do chathraiche { -pace } agaibh.
footer-email = Post-d
footer-phone = Fòn
footer-web = Làrach-lìn
footer-built = Chaidh an làrach a dhèanamh: { $date }
feed-title = Naidheachdan: { $site }
back-to-top = Air ais dhan mhullach
print-page = Clò-bhuailibh an duilleag seo
