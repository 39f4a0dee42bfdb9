import type { LanguageRules } from '../language-rules.js';

/** Hungarian: plural, possessive and case suffixes on nouns, -val assimilated; definite and indefinite conjugation. */
export const hungarian: LanguageRules = {
  forms: `
+: - i;
1: - t at et ot n on en ban ben ba be bol rol tol hoz hez nak nek val vel ra re ig ért kent va ve nal nel kor is rel os as es; 2: - k ak ek ok m am em om d ad ed od ja je a e unk juk nk tok tek otok etek atok jatok uk i ai ei jai jei im aim eim jaim id aid eid aink eink itek ik aik eik jaik é;
3: bal bel cal cel dal del fal fel gal gel jal jel kal kel lal lel mal mel nal nel pal pel ral rel sal sel szal szel tal tel zal zel gyal nyal nyel ssá ssé á é;
2 - > +2+1 +3 ott ett ottam ettem ok ek na ne ni nek nak tunk tam tem; sz > sszal sszel; gy > ggyal ggyel; ny > nnyal nnyel; cs > ccsal ccsel; - > t+1; k > +3; a e > a+1 e+1; 2 ék > eket ekek ekem; 2 lom > lmat lmak lma lmam lmat lmas lmaz lmam; szo > szavam szavad szava szavat szavak+1 szavunk szavuk szavait szavaim; elem > elmet elmek elme elmem elmere elmenek elmek+1 elmem+1 elm+1;
4: ok ek ök sz ol el - unk ünk juk jük tok tek nak nek ja je i jak ik tam tem t ta te tad ted tuk tük tak tek tunk tünk jon jen jam jem jük na ne nam nem nák nék nánk nénk hat het hatom hatok hetek va ve ott ett ó ő om em od ed öm s sd sa se sak sek sák sék jek j jatok jétek ják ;
2 ni > +4 tek ; 2 ani eni > +4 ana ene anam enem anak enek anank enenk anek otta ette ottam ettem ottak ettek ottuk ettuk ott+1 ett+1 asz esz hat het tuk; 2 ni > +4 ; 2 ani eni ni > ani+1 eni+1 nom nem nod ned nia nie niuk nunk anom enem andó endő va ve tt tt+1 ;
3 ik > +4 ott ett ; 3 - > +4; ?leg - > abb+1 ebb+1 obb+1 abbak+1 ebbek+1 bb+1 bbak+1 an en ul ül;
=: - t k ak ek m em om e a n; = venni vett vesz vegy vevő vennék; = tenni tett tesz tegy tenn; = vinni vitt visz vigy; = enni ett esz; = lenni lett lesz legy; = hinni hitt hisz higgy; = jönni jött jön jöjj jöv;
3 - > ani eni ani+1 anam enem; it > tett tettem tette tettuk tettek; = alszik alud aludt; = megy men ment megy; = ló lov lova lovak; = tó tav tava tavak; = hó hav hava; = fű füv füve; = kő köv köve; = rossz rosszul;
=: ni nak nek ott ett ünk unk tok;
= eszik ett en esz; = iszik itt in isz; = ajtó ajta`,
  alternations: [
    [/(.{2})[eaou]([lmrz])$/, '$1$2'],
    [/t$/, 's'],
    [/d$/, 'dj'],
    [/(.)t$/, '$1ts'],
  ],
  letters: 'áéíóöőúüű',
  common: `a az és hogy nem egy is van meg ezt már volt kérem csak mi ha nekem hogyan ki el vagy szeretném kell azt lehet most ne nincs két hol mikor valaki amit önöknél fel`,
};
