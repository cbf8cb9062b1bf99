### The page that shows the brand.

brand-mark = In the colours of the brand, on white
brand-mark-dark = On the colour of the brand
brand-icon = As an icon
brand-colours = Colours, by the name of their token
