brand-mark = În culorile mărcii, pe alb
brand-mark-dark = Pe culoarea mărcii
brand-icon = Ca pictogramă
brand-colours = Culorile, după numele tokenului
