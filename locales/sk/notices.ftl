### What a reader has to know about the state of the page that they see.

notice-machine = Tento preklad vytvoril počítač. Zatiaľ ho nikto neskontroloval.
notice-source-link = Čítať túto stránku po anglicky
notice-fallback =
    .help = Môžete tiež zavolať na linku pomoci a požiadať o tlmočníka.
