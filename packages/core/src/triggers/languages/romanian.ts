import type { LanguageRules } from '../language-rules.js';

/** Romanian: definite article, plural, genitive and dative; verbs in -a, -i, -e; d/z, oa/o, ea/e and a/e in the stem. */
export const romanian: LanguageRules = {
  forms: `
1: - a e i; - > ul ului uri urile urilor e ele elor i ii ilor le lui a; u > ul ului i ii ilor uri; i > ii ilor; l > ii i iilor;
ă > a e ei ele elor i ii ile ilor; re > rea ri rii rile rilor; 2 ie > ia ii iile iilor iei ie i ile ilor; iune > iunea iuni iunii
iunile iunilor; 2 e > ea ei i ii ile ilor ele elor uri urile urilor; - > l lui ri rile; iu > iul iului ii iile iilor; - > ua le lele;
- > a e i ă;
2 ge > s+1; ia > ii ie iez iaza iat+1 iam iati iand iem; 2 nde > nd nzi ndut+1 nda nzand; 2 a > - ez ezi eaza am ati a au ai asem ara at+1 atul and e em eze ezi ati asera;
2 i > esc esti este im iti it+1 ind easca eam ea i eai eau isera; e > - ut+1 and ind em eti e ea eau eam eai eati a s+1;
=: - a e i; = vrea vreau vrem; = face fac facut; = trimite trimis; = cere cer cerut; = promite promis; = scrie scris;
= pierde pierdut; = rupe rupt; = merge mers; = deschide deschis; = inchide inchis; = plange plang plans;
= vinde vand vandut; = vedea vad vaz vazut ved; = sti stiu stie stiut; = muri mor moar; = bea beau bau baut; = zi zile ziua zilele zilei zilelor; = om oameni oamenii omul omului; = rau rea rele rai; = lua iau ia luat; = da dau dat; = sta stau stat; => avea am ai are avut; = putea pot poate put putut; = spune spus spun; = pune pus pun; = aduce adus aduc; = ramane ramas raman; = omori omor;
2 e > u; 2 i > - e a; 2 a > u;
= mână mâini mâinile; = soră surori surorile; = spunde spuns spund;
= arde ars ard; = sparge spart sparg; = rade ras; = trage tras trag; = convinge convins; = atinge atins; = prinde prins prind; = aprinde aprins; = cunoaste cunoscut cunosc; = creste crescut cresc;
2 ui ai > uiesc uiesti uieste uiasca aiesc aiesti aieste aiasca; 2 ea > - e i a ut+1 em eti eam eai eau eati and; 1 ri > asc asti aste asca at+1 am ati; 2 ri > or ori oara oare rat+1 ram rati rand; 2 i > at+1 and asc aste asca;
1 ite > is+1; 1 ide > is+1; 1 unde > uns+1; 1 inde > ins+1; 1 inge > ins+1; 1 ange > ans+1; 1 arge > ars+1; 1 uge > us+1; 1 oate > os+1; 1 ice > is+1; 1 age > as+1; 1 oarce > ors+1 orc orci; 1 uce > us+1 uca u uc uci; 1 aste > asc asti asca ascut+1 ascand; 1 este > esc esti easca escut+1; 1 ede > az ezi azut+1 ad;
2 ez > a am ati at+1 eaza eze ezi and au ai; 2 esc > i im iti it+1 este esti easca ind eam ea; => veni vin vii vine vina vino venit; => ține ții ținut țin; => pune pui; => mâne mâi; => juca joc joac; => ruga rog roag; => purta port poart; => muta mut; => zbura zbor zboar; => mânca mănânc; => prezenta prezint; => fi fost sunt ești este; => sări sar; => oferi ofer; => suferi sufer; => apăra apăr; => omorî omoar;
2 su > sie sii siei siile; 2 iu > ie ia ii iei; 1 eu > ea ele ei eii eilor; 2 ea > ele elele elelor ei elei; 2 le > i ile ilor; 2 a > uri urile urilor; 2 u > a e ei ele elor ii; 2 oi > oii oilor oiul; 1 ou > oua oi; 2 r > ri rii rilor; => tânăr tiner; => cuvânt cuvint; => vreme vrem; => ochi ochii ochilor; => noapte nopt; => carte cart; => frate frat; => fereastră ferestr; => cal cai; => nou noi nouă; => sor surori;
1 oaie > oi oile oii oilor; 2 ă > a e ei ele elor; 2 eri > ăr; .: -; .> ușă uși ușii ușile; .> an anul ani anii anului anilor; .> ou oul ouă ouăle ouălor; .> da dea; .> sta stea; .> fi fie;
2 zi > d de; 2 rbe > rt+1`,
  alternations: [
    [/d$/, 'z'],
    [/e([^aeiou]{1,2})$/, 'ea$1'],
    [/([^o])o([^aeiou]{1,2})$/, '$1oa$2'],
    [/([cg])$/, '$1h'],
    [/oa([^aeiou]+)$/, 'o$1'],
    [/ea([^aeiou]+)$/, 'e$1'],
    [/a([^aeiou]{1,2})$/, 'e$1'],
    [/sc$/, 'st'],
    [/a(n[td])$/, 'i$1'],
  ],
  letters: 'ăâîșțşţ',
  common: `și de la nu în cu pe un o este am să pentru mi mea meu din se care a ați fost îmi ma vreau mai dar cum au va ce bună e sunt ai două unde cine când tot fără cineva deja dvs sau iar`,
};
