import type { LanguageRules } from '../language-rules.js';

/** Norwegian (Bokmål, with the common Nynorsk endings): definite and plural suffixes, genitive s, verbs, adjectives. */
export const norwegian: LanguageRules = {
  forms: `
+: - s e;
1: - s; - > en et a er ene ane e ar &1; - > n t en et er ene ne &1; 2 e > en et a er ene ar &1; ere > erne eren;
- > t e ere est este; um > et er; et > ede; 2 e > er te t et ede a es ende - ne tes edes ets ts d dd dde tt ; 2 a > ar er te t ; 2 ie > ide idd idde; * t e > t e -; * et > ede et te ne; - > r dde dd tt s ;
=: - et en e er t s; = gi gir gav ga gitt; = få får fikk fått; = skrive skrev skrevet; = ta tar tok tatt; = bryte brøt brutt; = sende sendt;
= si sier sa sagt; = gjøre gjør gjorde gjort; = selge solgte solgt; = be ber bad bedt; = komme kom; = stjele stjal stjål; = trekke trakk trukk;
= holde holdt; = legge la lagt; = spørre spurt; = finne fant funn; = hjelpe hjalp hjulp; = velge valgt; = barn barna;
= gå går gikk gått; = stå sto stått; = se ser så sett; = drikke drakk drukket; = lyve løy løyet; = lyge løy; = fly fløy fløyet; = bite bet bitt; = skjære skar skåret; = bære bar båret; = vinne vant vunnet; = binde bandt bundet; = synke sank sunket; = sitte satt sittet; = ligge lå ligget; = dø døde; = slå slo slått; = bok bøker; = fot føtter; = mann menn; = hånd hender; = natt netter; = tann tenner; = dårlig verre verst; = vite vet visste; = sove sov; = ri red; = konto konti;
2 et > a; = skadet skadd`,
  alternations: [
    [/([aeiouy])([mn])$/, '$1$2$2'],
    [/(.{2})e([lnr])$/, '$1$2'],
    [/([bdfgklmnprst])\1([lnr])$/, '$1$2'],
    [/([bdfgklmnprst])\1$/, '$1'],
  ],
  letters: 'åæøéòô',
  common: `alle og at det jeg i en et på er som for med av ikke har min mitt til kan vil mine den hvordan hei om men fra når var skal meg de hva ble vi fortsatt eller dere så to hvor hvem nå aldri bare deres noe noen ha allerede igjen hos`,
};
