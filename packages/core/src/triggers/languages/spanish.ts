import type { LanguageRules } from '../language-rules.js';

/** Spanish: plural and gender, the three conjugations with pronouns joined, c/qu, g/gu, z/c, e→ie and o→ue. */
export const spanish: LanguageRules = {
  forms: `
1: - me te se nos lo la los las le les melo mela melos telo tela selo sela selos selas noslo nosla;
2: - me nos lo la los las le les melo mela noslo selo; 3: o a os as;
- s es; z ces; o a os as; - a es as;
2 ar > ar+1 ando+1 ad+3 o a+2 as amos ais an+2 aba abas abamos aban e+2 aste asteis aron emos+2 en+2 es eis
are aras ara aremos aran aria arias ariamos arian ase asen;
2 er > er+1; 2 ir > ir+1 imos is; 2 ger gir > jo ja jas jamos jan; ucir > uzco uzca uzcan uje ujo ujimos ujeron ujera;
2 er ir > iendo+1 yendo+1 id+3 o e+2 es emos+2 eis en+2 ia ias iamos ian i iste io imos ieron yo yeron ere eras era eremos
eran eria erias eriamos erian ire iras ira iremos iran iria irias iriamos irian a+2 as amos+2 an+2 iera ieran iese;
=: - s a o as os e en n; = volver vuelt; = romper rot; = abrir abiert; = hacer hech hic hiz hag; = poner puest pong pus;
= decir dich dig dij dic; = escribir escrit; = resolver resuelt; = tener teng tien tuv tendr; = venir veng vien vin;
= dar doy dio dan; = traer traj traig; = ir voy va van fui fue; = cubrir cubiert; = morir muert;
= dormir duerm durm; = morir muer mur muert; = caer caig cay; = oir oig oy oid; = gir j; = elegir elij elig; = querer quier quis querr; = poder pued pud podr; = saber se sup sabr sab; = valer valg valdr; = salir salg saldr; = conducir conduj; = ducir duj duzc; 2 arse > o a as amos an+2 e en+2 ar+1 ando+1 ad+3 aba aron aste emos io; 2 erse irse > o e es emos en+2 er+1 ir+1 iendo+1 id+3 ia io ieron a an; =: - s a o as e en n i io iste imos ieron ia ian iera amos emos an aron ido ida;
4 o a > ito ita itos itas; 4 e > ito itos ita itas ecito ecita; 4 on > oncito oncitos; or > orcito orcita; 4 z > cita citas cito; 4 ca co > quita quito quitas quitos; 4 ga go > guita guito guitas guitos; 4 - > cito cita citos citas; 2 o a > isimo isima isimos isimas; 2 eer > eyo eyeron eyendo eido eida eidos eidas yera; 2 aer > aigo aiga aigan aje ajo ajeron ayendo aido aida; 2 uir > uyo uyes uye uyen uya uyan uyeron uyendo uido; 2 cir > go ces ce; 2 nir > ngo nga ngan; 2 ner > ngo nga ngan; 2 ecer ocer > ezco ezca ezcan ozco ozca ozcan; 2 iar > io ias ia ian ie ien; 2 uar > uo uas ua uan ue uen; => poner pondr; => venir vendr; => salir saldr; => valer valdr; => hacer har har; => decir dir; => caber quep cup cabr; => andar anduv; => estar estuv; => ver vist veo vio vea; => ser fue fui era sido; => haber hay hub hab; => reir rí ri; => freir frit fri; => imprimir impres; => satisfacer satisfec satisfag; => prever previst; => morir mur; => pedir pid; => mentir mient mint; => herir hier hir; => sentir sient sint; => seguir sig sigu; => servir sirv; => repetir repit; => despedir despid; => medir mid; => impedir impid; => jugar jueg juegu; => adquirir adquier; => oler huel; => errar yerr;
2 ces > z`,
  alternations: [
    [/z$/, 'c'],
    [/([^z])c$/, '$1qu'],
    [/g$/, 'gu'],
    [/o([^aeiou]{1,2}r?)$/, 'ue$1'],
    [/e([^aeiou]{1,2}r?)$/, 'ie$1'],
    [/e(gu|[^aeiou]{1,2})$/, 'i$1'],
    [/gu$/, 'g'],
    [/([eo])c$/, '$1zc'],
    [/u$/, 'uy'],
  ],
  letters: 'áéíñóúü',
  common: `el la los las de que y en un una no mi me por con para se es lo mis su al del como esta quiero ha puedo muy si ya esto cuando tengo fue a yo les dos tres donde quien sus nos ser todo nada desde más estoy otra tienen ustedes hay pueden cuánto`,
};
