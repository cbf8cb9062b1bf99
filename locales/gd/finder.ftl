### An lorgaire: beagan cheistean, agus na fhreagras orra.

finder = Dè gheibh mi?
    .summary = Beagan cheistean goirid. Faodaidh sibh leum thairis air gin dhiubh. Chan fhaighnich sinn cò sibh, agus fanaidh na freagairtean agaibh air an uidheam agaibh.

finder-given = Na freagairtean agaibh gu ruige seo
finder-silent = Gun fhreagairt
finder-one-of = aon dhiubh seo:
# $ask (text): a’ cheist.
finder-change = Atharraich: { $ask }
finder-why = Carson a tha sinn a’ faighneachd:
finder-skip = Leum thairis air a’ cheist seo
finder-now = Seall na fhreagras air mo fhreagairtean gu ruige seo
finder-found = Na gheibh sibh
finder-right-if = Ur còir fon lagh mas e neach-obrach (employee) a th’ annaibh: faighnichibh
finder-right = Còir fon lagh ma tha seo fìor dhuibh
    .sourced = Còir fon lagh ma tha seo fìor dhuibh ({ $source })
    .dated = Còir fon lagh ma tha seo fìor dhuibh ({ $source }, { NUMBER($year, useGrouping: "false") })
finder-none = Chan eil dad a’ freagairt air seo. Atharraich freagairt, no cuir fòn chun na loidhne-taice.
finder-start = Tòisich a-rithist
finder-today = Na nì sibh an-diugh
finder-read = Airidh air a leughadh
finder-talk = Cò ris a bhruidhneas sibh
finder-before-benefits = Ma tha “no recourse to public funds” air a’ bhìosa agaibh, faighibh comhairle mus tagair sibh sochair sam bith.
finder-local = Dè tha eadar-dhealaichte far a bheil sibh a’ fuireach
    .help = Tha taic ann do na h-uile an Alba. Faodaidh cò bheir seachad i a bhith eadar-dhealaichte bho sgìre gu sgìre.
# $code (text): àireamh an toraidh.
finder-print = Clò-bhuailibh seo, no leughaibh an àireamh seo do chomhairliche: { $code }
finder-slip = Seallaibh seo don chomhairliche agaibh
    .answers = Freagairtean
    .address = An aon toradh sa Bheurla
