import type { LanguageRules } from '../language-rules.js';

/** Swedish: definite and plural suffixes, genitive s, regular verbs with passive s, adjectives; fleeting e, doubled n and m. */
export const swedish: LanguageRules = {
  forms: `
+: - s;
1: - s; 2: - e a t n na;
- > en et ar er or arna erna orna a &1; - > n t na et en er erna &1; 2 a > an or orna &1; 2 e > en ar arna &1;
2 - > a t ast; ing > ingar ingen ingarna &1; 2 are > arens aren arna &1; else > elsen elser elserna &1; 2 um > et a er erna &1;
2 a > d da des ar ade at as ades ats ad te t de ts ande er r - it its na en et ens itt +1; 2 era > erar erade erat eras erades erats erad ering er;
- > r dde tt s ddes tts dd ende;
- > t a are ast aste; ad > at ade; 2 en > et na; * 2 at et ad en > ade ad at et en na; * t a > t a -;
=: - it its en et na s er a t; = ge ger gav gett givit given; = få får fick fått; = skriva skrev; = ta tar tog tagit tagen;
= dra drar drog dragit dragen dragn; = bryta bröt brut; = göra gör gjorde gjort; = sälja sålde sålt såld; = köpa köpt; = betala betalt; = stjäla stal stul;
= lägga la lagt lade lagd; = säga sa sagt säger; = komma kom kommit; = ljuga ljög; = skicka skick; = hålla höll; = låta lät;
= gå går gick gått; = stå stod stått; = se ser såg sett; = dricka drack druckit; = sjunga sjöng sjungit; = springa sprang sprungit; = flyga flög flugit; = bita bet bitit; = skära skar skurit; = bära bar burit; = finna fann funnit; = vinna vann vunnit; = binda band bundit; = sitta satt suttit; = ligga låg legat; = dö dog dött; = slå slog slagit; = vara var varit; = sprida spred spritt; = rida red; = vrida vred; = bok böcker; = fot fötter; = rot rötter; = tand tänder; = hand händer; = natt nätter; = stad städer; = son söner; = dålig sämre sämst; = veta vet visste; = sova sov; = äta åt;
.: - s; .> inna ann unnit unnen unna unnet; .> inda and undit unden unda undet undna; .> icka ack uckit ucken uckna; .> ippa app uppit; .> inga ang ungit ungen ungna unget; .> ita et itit iten; .> ida ed idit iden; .> iva ev ivit iven ivna; .> iga eg igit; .> ika ek ikit iken; .> ipa ep ipit ipen ipna; .> ina en init; .> juta jöt jutit juten jutna; .> uda öd judit juden; .> uka ök ukit; .> yta öt utit uten utna; .> ysa ös usit usen usna; .> yka ök ukit; .> ypa öp; .> yga ög ugit; .> yda öd; .> unka önk unkit unken; .> unga öng ungit; .> rista rast rustit rusten; .> ära ar urit uren urna; .> svära svor svurit; .> fara for; .> falla föll; .> gråta grät; .> hugga högg; .> växa vuxit vuxen vuxna; .> slåss slogs slagits; .> bli blir blev blivit bliven; .> kunna kan kunde; .> vilja vill ville velat; .> skjuta sköt; .> smörja smorde smort smord smorda; .> hård hårt; .> röd rött; .> god gott; .> död dött; .> glad glatt; .> bo bor bodde bott; .> dö dör; .> ny nytt nya nyare nyast nyaste; .> stödja stödde stött stöder; .> glädja gladde glatt gläder; .> välja valde valt vald valda; .> ätta atte att atts; .> dölja dolde dolt dold; .> svälja svalde; .> heta hette hetat; .> säga sade; .> leva levde levt; .> ha hade haft har; .> liten små mindre minst minsta lilla litet; .> stor större störst största; .> gammal äldre äldst äldsta gamla; .> lång längre längst; .> ung yngre yngst; .> låg lägre lägst; .> hög högre högst; .> tung tyngre; .> bra bättre bäst bästa; .> bror bröder bröderna brodern; .> öga ögon ögonen; .> öra öron öronen; .> man män männen mannen; .> ledamot ledamöter; .> dotter döttrar döttrarna; .> mor mödrar; .> far fäder; .> göra gjord gjorda gjordes;
2 nna > nde nt nd nda nds nts; 2 mma > mde mt md mda mds mts m; 2 jd > jt; 1 o > on oer oerna; 1 y > yn yar yarna; 2 nda > nde nt nts nds; 2 lda > lde lt; 2 rda > rde rt; 2 nn > nt; 3 nd > nt; 3 ld > lt; 3 rd > rt; 2 as > ades ats ande s des ts; => finnas fanns funnits; 2 s > des ts; 2 pa > pta; nka > nkta; cka > ckta;
- > rna;
5 or > a an ans orna; 4 er > - en et erna; 5 ar > - en arna; ar > arna`,
  alternations: [
    [/(.{2})[ea]([lnr])$/, '$1$2'],
    [/([aeiouy])([mn])$/, '$1$2$2'],
    [/([bdfgklmnprst])\1([lnr])$/, '$1$2'],
  ],
  particles: 'upp ut in av på om ner fram bort över till tillbaka fast igen med ifrån'.split(' '),
  beforeParticle: 'jag du han hon vi ni de den det dem mig inte'.split(' '),
  letters: 'äåöé',
  common: `och att det jag i en ett på är som för med av inte har min mitt till kan vill den hur hej om ni från när var ska mig så vad blev fortfarande finns er vi två vem nu aldrig utan bara nån någon ha skulle redan hos eller`,
};
