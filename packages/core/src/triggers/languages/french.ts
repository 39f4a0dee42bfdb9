import type { LanguageRules } from '../language-rules.js';

/** French: plural and feminine, the regular conjugations; elided articles and inverted pronouns stand apart anyway. */
export const french: LanguageRules = {
  forms: `
- > s x; 4 - s > x; 4 - s > e es; - > e es; al aux ale ales; ail aux; eau eaux; if ifs ive ives; eux euse euses;
eur eurs euse euses; 2 teur teurs trice trices; en enne ennes; on onne onnes; el elle elles; il ille illes; et ette ettes; ier iere iers ieres; 2 er ere ers eres;
1: e es ons ez ent ais ait aient ions iez erai eras era erons erez eront erais erait eraient erions eriez ai as a
ames ates erent asse assent ant ee ees;
er > +1; 1 uer > u+1; 1 ier > i+1; 1 ser > s+1; 1 ter > t+1; ir > is it issons issez issent issais issait issaient isse i ie ies irai iras ira irons irez iront
irais irait iraient issant s t ons ez ent ais ait aient e es ant u ue us ues; rir ert erte erts ertes;
1 crire > cris crit crivons crivez crivent crivais crivait crivant crive crites crits crirai crira criront; duire > duis duit duisons duisez duisent duisait duite duits duites duise duirai duira; ivre > is it ivons ivez ivent ivait ivi ivie ivis; 2 tir > s t tons tez tent tais tait te tant; 1 aindre eindre oindre > ains aint aignons aignez aignent aignait ainte aints aintes eins eint eignons eignez eignent eignait einte eints eintes oins oint oignons oignez oignent; 1 attre > ats at;
ouvrir > ouvert ouverte ouverts ouvertes ouvre ouvrons ouvrez;
2: s - t ons ez ent ais ait aient e es u ue us ues ant is it irent; 2 re > rai ras ra rons rez ront rais rait raient; 2 dre > d+2; 2 pre > p+2; 2 ttre > tt+2; 2 vre > v+2;
1 cevoir > cois coit cevons cevez coivent coive cu cue cus cues cevrai cevra cevrez cevrait cevais cevait;
1 enir > iens ient enons enez iennent ienne enu enue enus enues iendrai iendra iendront iendrait enais enait;
ettre > ets et ettons ettez ettent ette is ise ises it ettrai ettra ettait; 1 rendre > rends rend renons renez rennent
renne ris rise rises rit rendrai rendra rendrait renait renais renant rit; re > sez sons sent se sait t te tes; vrir vert verte;
oyer > oie oies oient oye oyes oyez ; = faire fais fait faites font fera faite; = dire dis dit dites; =: - s e es;
1 voyer > verrai verra verrez verrons verront verrait verrais verraient; = mourir meurt meurs meurent mourr mort morts morte mortes; = courir cour courr couru; = devoir dois doit doivent doive devons devez devr devait dû dus; = pouvoir peux peut peuvent puisse pouvons pouvez pourr pouvait pu; = vouloir veux veut veulent veuille voulons voulez voudr voulait voulu; = savoir sais sait savons savez savent saur savait su sache; = voir vois voit voyons voyez voient verr voyait vu; = boire bois boit buvons buvez boivent bu; = croire crois croit croyons croyez croient cru; = vivre vis vit vivons vivez vivent vecu; 2 oux > ousse ousses ouse ouses; ux > usse usses; ieux > ieille ieilles ieil; eau > elle elles el eaux; 2 ng > ngue ngues; 2 ic > ique iques; 2 f > ve ves; 2 c > che ches que ques; =: - ai a ons ez ont ais ait aient s e es t;
2 aître > ais ait aissons aissez aissent aissait u ue us ues aîtra; = naître né née nés nées nais naiss; 1 ivre > is it ivons ivez ivent ivait ivi ivie ivis; 1 ettre > ets et ettons ettez ettent ette ettait is ise ises it ettrai ettra; 1 os > osse osses; 1 as > asse asses; 1 ais > aisse aisses;
uire > uis uit uits uite uites uisant uisons uisez uisent uisait uisais uise; 1 rvir rmir > rs rt; aire > ait aits aite aites ayons ayez; érir > is ise ises iers iert ièrent; evoir > evront evrez evrons evrait evraient; oudre > ous out olvez olvent olu olue olus; ire > isent isant isons isez isait ise u ue us ues; => valoir vaut vaux valent vaudra valu valait; => asseoir assis assise assieds assied; => venir vins vint vinrent viendr; => tenir tint tiendr; => faire fasse fassent fit feront faisant faisait faisais faisons; => mettre mit; => prévoir prévoyant; => croire croyait croyant; => voir voyant vit; => suffire suffi suffisant; => bouillir bout; => fuir fui fuit fuis fuient fuyant; => cueillir cueille; => plaire plu plaît; => taire tu; => conclure conclu; => exclure exclu exclue; => inclure inclus incluse; => vaincre vaincu vainc; => rompre rompt; => nuire nui; => haïr hais hait haï; => beau belle bel; => fou folle; => agir agi agis agit agiss; => mou molle; => aller vais va vont ir; => lire lis lit lu lisez lisons lisent; => rire ri rit; => nouveau nouvel nouvelle; => vieux vieil vieille; => doux douce douces; => faux fausse fausses; => roux rousse; => frais fraîche fraîches; => long longue longues; => sec sèche sèches; => public publique; => blanc blanche; => bon bonne bonnes meilleur meilleure meilleurs; => mauvais pire pires; => œil yeux; => ciel cieux; => travail travaux; => bail baux; => monsieur messieurs; => madame mesdames; => époux épouse`,
  alternations: [
    [/([aou])y$/, '$1i'],
    [/g$/, 'ge'],
    [/([aeiou])([lt])$/, '$1$2$2'],
  ],
  letters: 'àâçéèêëîïôùûüœ',
  common: `moi le la les de et je est des un une du que pas pour ce mon ma mes vous en j l d c n a ai au sur dans avec ne qui il plus suis avez votre mais bonjour sont comment s nous cette veux elle été me on toujours déjà deux où quand être tout tous vos sans depuis si quel peut très bien y ils`,
};
