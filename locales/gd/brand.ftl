brand-mark = Ann an dathan a’ bhrannd, air geal
brand-mark-dark = Air dath a’ bhrannd
brand-icon = Mar ìomhaigheag
brand-colours = Dathan, a rèir ainm an tòcain
