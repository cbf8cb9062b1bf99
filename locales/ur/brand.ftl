brand-mark = برانڈ کے رنگوں میں، سفید پر
brand-mark-dark = برانڈ کے رنگ پر
brand-icon = آئیکن کے طور پر
brand-colours = رنگ، ٹوکن کے نام سے
