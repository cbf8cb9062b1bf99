### The handbook says what it is, where the site of PACE says what PACE is.

strapline = For people who write and look after a site
