## Jazyk, v ktorom má web iba jednu stránku

card-english = Toto povedzte do telefónu po anglicky
card-more = Zvyšok tohto webu je v týchto jazykoch
