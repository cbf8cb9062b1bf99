## Seòrsaichean dhuilleagan

kind-page = Fiosrachadh
kind-offer = Na gheibh sibh
kind-service = Seirbheis

## Cò dha a tha an duilleag

audience = Cò dha a tha seo
audience-individual = Daoine a dh’fhaodadh an obair a chall
audience-employer = Fastaichean
audience-partner = Buidhnean com-pàirteachais

## Far a bheil an neach

stage = Cuin a chuidicheas seo
stage-worried = Tha sibh fo iomagain mun obair agaibh
stage-at-risk = Tha an obair agaibh ann an cunnart
stage-notice = Fhuair sibh brath gun tig an obair gu crìch
stage-left = Tha sibh air an obair fhàgail

## Dè leis a chuidicheas seo

need = Dè leis a chuidicheas seo
need-money = Airgead is fiachan
need-benefits = Sochairean, leithid { -universal-credit }
need-rights = Còraichean, pàigheadh is brath
need-wellbeing = Mar a tha sibh a’ faireachdainn
need-work = A’ lorg obair
need-training = Trèanadh is sgilean
need-self-employment = Ag obair dhuibh fhèin
need-home = Dachaigh, màl is bilean
need-language = Cànanan, eadar-theangairean is BSL
need-business = A’ cumail gnìomhachas a’ dol

## Cruthan eile

format = Cruthan eile
format-bsl = Cànan Soidhnidh Bhreatainn (BSL)
format-easy-read = Furasta a leughadh
format-audio = Claistinn
format-large-print = Clò mòr

## An tairgse nàiseanta

offer-how = Mar a gheibh sibh e
offer-who = Cò gheibh e
offer-when = Cuin a gheibh sibh e
offer-cost = Na chosgas e
offer-delivered-by = Cò bheir seachad e
offer-services = Seirbheisean a chuidicheas
offer-standing = Dè air a tha seo stèidhichte

standing-legal-right = Ur còir fon lagh
    .sourced = Ur còir fon lagh ({ $source })
    .dated = Ur còir fon lagh ({ $source }, { NUMBER($year, useGrouping: "false") })
standing-pace-says = Tha { -pace } ag ràdh gu bheil e a’ tabhann seo
    .sourced = Tha { -pace } ag ràdh gu bheil e a’ tabhann seo ({ $source })
    .dated = Tha { -pace } ag ràdh gu bheil e a’ tabhann seo ({ $source }, { NUMBER($year, useGrouping: "false") })
standing-varies = Ag atharrachadh: faighnichibh san sgìre agaibh
    .sourced = Ag atharrachadh: faighnichibh san sgìre agaibh ({ $source })
    .dated = Ag atharrachadh: faighnichibh san sgìre agaibh ({ $source }, { NUMBER($year, useGrouping: "false") })

## Dè cho luath ’s a tha feum air cuideachadh

urgency-now = Èiginn: faighibh cuideachadh an-dràsta
urgency-today = Cabhagach: faighibh cuideachadh an-diugh
urgency-any-time = Faighibh cuideachadh uair sam bith
