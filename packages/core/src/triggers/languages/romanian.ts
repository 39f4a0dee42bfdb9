import type { LanguageRules } from '../language-rules.js';

/** Romanian: definite article, plural, genitive and dative; verbs in -a, -i, -e; d/z, oa/o, ea/e and a/e in the stem. */
export const romanian: LanguageRules = {
  forms: `
1: - a e i; - > ul ului uri urile urilor e ele elor i ii ilor le lui a; u > ul ului i ii ilor uri; i > ii ilor; l > ii i iilor;
ă > a e ei ele elor i ii ile ilor; re > rea ri rii rile rilor; ie > ia ii iile iilor iei ie; iune > iunea iuni iunii
iunile iunilor; e > ea ei i ii ile ilor ele; - > l lui ri rile; iu > iul iului ii iile iilor; - > ua le lele;
- > a e i ă;
2 ge > s+1; ia > ii ie iez iaza iat+1 iam iati iand iem; 2 nde > nd nzi ndut+1 nda nzand; 2 a > - ez ezi eaza am ati a au ai asem ara at+1 atul and e em eze ezi ati asera;
2 i > esc esti este im iti it+1 ind easca eam ea i eai eau isera; e > - ut+1 and ind em eti e ea eau s+1;
=: - a e i; = vrea vreau vrem; = face fac facut; = trimite trimis; = cere cer cerut; = promite promis; = scrie scris;
= pierde pierdut; = rupe rupt; = merge mers; = deschide deschis; = inchide inchis; = plange plang plans;
= vinde vand vandut; = vedea vad vaz vazut ved; = sti stiu stie stiut; = muri mor moar; = bea beau bau baut; = zi zile ziua zilele zilei zilelor; = om oameni oamenii omul omului; = rau rea rele rai; = lua iau ia luat; = da dau dat; = sta stau stat; = avea am ai are avut; = putea pot poate put putut; = spune spus spun; = pune pus pun; = aduce adus aduc; = ramane ramas raman; = omori omor;
2 e > u; 2 i > - e;
= mână mâini mâinile; = soră surori surorile; = spunde spuns spund;
= arde ars ard; = sparge spart sparg; = rade ras; = trage tras trag; = convinge convins; = atinge atins; = prinde prins prind; = aprinde aprins; = cunoaste cunoscut cunosc; = creste crescut cresc`,
  alternations: [
    [/d$/, 'z'],
    [/e([^aeiou]{1,2})$/, 'ea$1'],
    [/([^o])o([^aeiou]{1,2})$/, '$1oa$2'],
    [/([cg])$/, '$1h'],
    [/oa([^aeiou]+)$/, 'o$1'],
    [/ea([^aeiou]+)$/, 'e$1'],
    [/a([^aeiou]{1,2})$/, 'e$1'],
  ],
  letters: 'ăâîșțşţ',
  common: `și de la nu în cu pe un o este am să pentru mi mea meu din se care a ați fost îmi ma vreau mai dar cum au va ce bună e sunt ai două unde cine când tot fără cineva deja dvs sau iar`,
};
