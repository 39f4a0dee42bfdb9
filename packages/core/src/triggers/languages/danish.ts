import type { LanguageRules } from '../language-rules.js';

/** Danish: definite and plural suffixes, genitive s, regular verbs with passive s, adjectives; doubling, fleeting e. */
export const danish: LanguageRules = {
  forms: `
+: - s e;
1: - s; - > en et er erne ene e n &1; - > n t en et er erne ne &1; 2 e > en et er erne ens &1; ere > eren erne eres;
- > t e ere est este; um > et er erne; o > i; 2 - > en et er erne ene ens ets; 2 et > ede ne; * t e > t e -; * et > ede et te ne; 2 e > er ede et te t es ende edes ets - ts tes ed ;
=: - et en e er t s; = give giv gav givet;  = skrive skrev skrevet; = tage tog taget; = bryde brød brudt; = sende sendt;
= sige sagde sagt; = gøre gør gjorde gjort; = sælge solgte solgt; = bede bad bedt; = komme kom; = stjæle stjal stjål; = trække trak trukk;
= holde holdt; = lægge lagde lagt;  = spørge spurgt; = finde fandt fundet; = hjælpe hjalp hjulp; = vælge valgt; = barn børn;
= gå går gik gået; = stå stod stået; = se ser så set; = drikke drak drukket; = lyve løj løjet; = flyve fløj fløjet; = bide bed bidt; = skære skar skåret; = bære bar båret; = vinde vandt vundet; = binde bandt bundet; = synke sank sunket; = sidde sad siddet; = ligge lå ligget; = dø døde; = slå slog slået; = bog bøger; = fod fødder; = mand mænd; = hånd hænder; = nat nætter; = tand tænder; = dårlig værre værst; = vide ved vidste vidst; = sove sov; = spise spist; = ride red;
=: ne ene nes enes; .: - s; .> rive rev revet; .> skrive skrev skrevet; .> drive drev drevet; .> få får fik fået fås; .> blive blev blevet; .> bo bor boede boet; .> tro tror troede; .> nå nåede nået; .> dø dør død; .> ske skete sket; .> ny nyt nye nyere nyest nyeste; .> ide ed idt; .> ribe reb rebet; .> nibe neb nebet; .> ige eg eget; .> vige veg veget; .> rine en; .> byde bød budt; .> nyde nød nydt; .> skyde skød skudt; .> lyde lød lydt; .> bryde brød brudt brudte; .> flyde flød flydt; .> ryge røg røget; .> smyge smøg; .> stryge strøg strøget; .> yve øj øjet; .> fryse frøs frosset frosne frossen; .> nyse nøs; .> krybe krøb krøbet; .> stikke stak stukket; .> drikke drak drukket; .> række rakte rakt; .> trække trak trukket trukne; .> lække lækket; .> sprække sprak sprukket sprukken sprukne; .> ippe ap uppet; .> træffe traf truffet trufne; .> springe sprang sprunget; .> tvinge tvang tvunget tvungen tvungne; .> synge sang sunget; .> inde andt undet; .> ælpe alp ulpet; .> tælle talte talt; .> vælge valgte valgt; .> ætte atte at; .> spørge spurgte spurgt; .> følge fulgte fulgt; .> bringe bragte bragt; .> lade lod ladet ladt; .> græde græd grædt; .> bære bar båret; .> briste brast bristet; .> fare for faret; .> drage drog draget; .> gide gad gidet; .> gælde gjaldt; .> smøre smurte smurt; .> træde trådte trådt; .> kunne kan; .> skulle skal; .> ville vil; .> måtte må; .> turde tør; .> stinke stank; .> synes syntes; .> findes fandtes; .> slå slået slår; .> stå stod stået står; .> lille små mindre mindst mindste lidt; .> stor større størst største; .> gammel ældre ældst ældste gamle; .> lang længere længst længste; .> ung yngre yngst yngste; .> god bedre bedst bedste; .> bror brødre brødrene; .> far fædre; .> mor mødre; .> datter døtre døtrene; .> øje øjne øjnene; .> bonde bønder bønderne; .> kraft kræfter kræfterne; .> stang stænger; .> rod rødder; .> bog bøgerne; .> hånd hænderne; .> mand mændene; .> barn børnene;
2 lle > lte lt; 2 mme > mte mt m; 2 nne > nte nt n; 2 å > år;
5 er > - en et erne; e > ene`,
  alternations: [
    [/([aeiouy])([bdfgklmnprst])$/, '$1$2$2'],
    [/(.{2})e([lnr])$/, '$1$2'],
    [/([bdfgklmnprst])\1([lnr])$/, '$1$2'],
    [/([bdfgklmnprst])\1$/, '$1'],
  ],
  particles: 'op ud ind af på om ned frem bort over til tilbage fast igen med fra'.split(' '),
  beforeParticle: 'jeg du han hun vi i de den det dem mig ikke'.split(' '),
  letters: 'åæøé',
  common: `alle og at det jeg i en et på er som for med af ikke har min mit til kan vil mine den hvordan hej om men fra var skal mig de hvad vi stadig eller hvor så to hvem nu aldrig mere noget nogen jeres have allerede hos`,
};
