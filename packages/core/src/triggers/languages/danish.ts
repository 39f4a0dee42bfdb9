import type { LanguageRules } from '../language-rules.js';

/** Danish: definite and plural suffixes, genitive s, regular verbs with passive s, adjectives; doubling, fleeting e. */
export const danish: LanguageRules = {
  forms: `
+: - s e;
1: - s; - > en et er erne ene e n &1; - > n t en et er erne ne &1; 2 e > en et er erne ens &1; ere > eren erne eres;
- > t e ere est este; um > et er; o > i; et > ede; * t e > t e -; * et > ede et te ne; 2 e > er ede et te t es ende edes ets - ts tes ed ;
=: - et en e er t s; = give giv gav givet; = få får fik fået; = skrive skrev skrevet; = tage tog taget; = bryde brød brudt; = sende sendt;
= sige sagde sagt; = gøre gør gjorde gjort; = sælge solgte solgt; = bede bad bedt; = komme kom; = stjæle stjal stjål; = trække trak trukk;
= holde holdt; = lægge lagde lagt; = få fået; = spørge spurgt; = finde fandt fundet; = hjælpe hjalp hjulp; = vælge valgt; = barn børn;
= gå går gik gået; = stå stod stået; = se ser så set; = drikke drak drukket; = lyve løj løjet; = flyve fløj fløjet; = bide bed bidt; = skære skar skåret; = bære bar båret; = vinde vandt vundet; = binde bandt bundet; = synke sank sunket; = sidde sad siddet; = ligge lå ligget; = dø døde; = slå slog slået; = bog bøger; = fod fødder; = mand mænd; = hånd hænder; = nat nætter; = tand tænder; = dårlig værre værst; = vide ved vidste; = sove sov; = spise spist; = ride red`,
  alternations: [
    [/([aeiouy])([bdfgklmnprst])$/, '$1$2$2'],
    [/(.{2})e([lnr])$/, '$1$2'],
    [/([bdfgklmnprst])\1([lnr])$/, '$1$2'],
    [/([bdfgklmnprst])\1$/, '$1'],
  ],
  letters: 'åæøé',
  common: `alle og at det jeg i en et på er som for med af ikke har min mit til kan vil mine den hvordan hej om men fra var skal mig de hvad vi stadig eller hvor så to hvem nu aldrig mere noget nogen jeres have allerede hos`,
};
