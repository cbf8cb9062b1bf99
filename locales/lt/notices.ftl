### What a reader has to know about the state of the page that they see.

notice-machine = Šį vertimą atliko mašina. Jo dar niekas nepatikrino.
notice-source-link = Skaityti šį puslapį anglų kalba
notice-fallback =
    .help = Taip pat galite paskambinti pagalbos linija ir paprašyti vertėjo.
