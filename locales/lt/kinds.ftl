## Kalba, kuria svetainė turi tik vieną puslapį

card-english = Telefonu pasakykite tai angliškai
card-more = Kiti šios svetainės puslapiai yra šiomis kalbomis
