import type { LanguageRules } from '../language-rules.js';

/** Norwegian (Bokmål, with the common Nynorsk endings): definite and plural suffixes, genitive s, verbs, adjectives. */
export const norwegian: LanguageRules = {
  forms: `
+: - s e;
1: - s; - > en et a er ene ane e ar &1; - > n t en et er ene ne &1; 2 e > en et a er ene ar &1; ere > erne eren;
- > t e ere est este; um > et er ene; 2 - > en et a er ene ens ets; 2 et > ede ne; 2 e > er te t et ede a es ende - ne tes edes ets ts d dd dde tt ; 2 a > ar er te t ; 1 ie > ide id idd idde; * t e > t e -; * et > ede et te ne; - > r dde dd tt s ;
=: - et en e er t s; = gi gir gav ga gitt;  = skrive skrev skrevet; = ta tar tok tatt; = bryte brøt brutt; = sende sendt;
= si sier sa sagt; = gjøre gjør gjorde gjort; = selge solgte solgt; = be ber bad ba bedt; = komme kom; = stjele stjal stjål; = trekke trakk trukk;
= holde holdt; = legge la lagt; = spørre spurt; = finne fant funn; = hjelpe hjalp hjulp; = velge valgt; = barn barna;
= gå går gikk gått; = stå sto stod stått; = se ser så sett; = drikke drakk drukket; = lyve løy løyet; = lyge løy; = fly fløy fløyet; = bite bet bitt; = skjære skar skåret; = bære bar båret; = vinne vant vunnet; = binde bandt bundet; = synke sank sunket; = sitte satt sittet; = ligge lå ligget; = dø døde; = slå slo slått; = bok bøker; = fot føtter; = mann menn; = hånd hender; = natt netter; = tann tenner; = dårlig verre verst; = vite vet visste visst; = sove sov; = ri red; = konto konti;
2 et > a; = skadet skadd;
=: ne ene; .: - s; .> finne fant funnet funnene; .> inne ant unnet; .> ite et itt iten; .> rive rev revet; .> skrive skrev skrevet; .> ide ed idd; .> ike ek eket; .> ripe rep repet; .> ige eg eget; .> flyte fløt flytt; .> nyte nøt nytt; .> skyte skjøt skutt; .> bryte brøt brutt brutte; .> skryte skrøt skrytt; .> fryse frøs frosset frosne frossen; .> nyse nøs; .> yve øy øyet; .> yge øy øyet; .> fyke føk føket; .> stryke strøk strøket; .> krype krøp krøpet; .> tikke akk ukket; .> stikke stakk stukket; .> drikke drakk drukket; .> rekke rakk rukket; .> trekke trakk trukket; .> lekke lakk lekket; .> sprekke sprakk sprukket sprukken sprukne; .> ippe app uppet; .> treffe traff truffet; .> springe sprang sprunget; .> få får fikk fått fås; .> by byr bød bydd budt; .> bo bor bodde bodd; .> nå nådde nådd; .> dø dør; .> ny nytt nye nyere nyest nyeste; .> tvinge tvang tvunget tvungen; .> synge sang sunget; .> elpe alp ulpet; .> fortelle fortalte fortalt; .> telle talte talt; .> sette satte satt; .> sitte satt sittet; .> følge fulgte fulgt; .> bringe brakte brakt; .> late lot latt; .> gråte gråt grått; .> sprette spratt sprettet; .> bære bar båret; .> skjære skar skåret; .> briste brast bristet; .> renne rant rent; .> brenne brant brent; .> fare for faret; .> dra dro drar dratt; .> la lot latt; .> bli blir ble blitt; .> kunne kan; .> skulle skal; .> ville vil; .> måtte må; .> finnes fins fantes; .> liten små mindre minst minste lille lite; .> stor større størst største; .> gammel eldre eldst eldste gamle; .> lang lengre lengst lengste; .> ung yngre yngst yngste; .> tung tyngre tyngst; .> god bedre best beste; .> bror brødre brødrene; .> far fedre; .> mor mødre; .> datter døtre døtrene; .> øye øyne øynene; .> bonde bønder bøndene; .> kraft krefter kreftene; .> stang stenger stengene; .> sted steder stedene; .> hånd hendene; .> gås gjess;
2 ve > vde vd; 2 lle > lte lt; 2 mme > mte mt m; 2 nne > nte nt n;
5 er > - en et ene; er > ene;
2 ekke > akk`,
  alternations: [
    [/([aeiouy])([mn])$/, '$1$2$2'],
    [/(.{2})e([lnr])$/, '$1$2'],
    [/([bdfgklmnprst])\1([lnr])$/, '$1$2'],
    [/([bdfgklmnprst])\1$/, '$1'],
  ],
  particles: 'opp ut inn av på om ned fram bort over til tilbake fast igjen med fra'.split(' '),
  beforeParticle: 'jeg du han hun vi dere de den det dem meg ikke'.split(' '),
  letters: 'åæøéòô',
  common: `alle og at det jeg i en et på er som for med av ikke har min mitt til kan vil mine den hvordan hei om men fra når var skal meg de hva ble vi fortsatt eller dere så to hvor hvem nå aldri bare deres noe noen ha allerede igjen hos`,
};
