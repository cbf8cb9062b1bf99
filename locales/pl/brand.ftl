brand-mark = W barwach marki, na bieli
brand-mark-dark = Na barwie marki
brand-icon = Jako ikona
brand-colours = Barwy, według nazw tokenów
