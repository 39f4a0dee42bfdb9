import type { LanguageRules } from '../language-rules.js';

/** Hungarian: plural, possessive and case suffixes on nouns, -val assimilated; definite and indefinite conjugation. */
export const hungarian: LanguageRules = {
  forms: `
+: - i;
1: - t at et ot kal kel n on en ban ben ba be bol rol tol hoz hez nak nek val vel ra re ig ért kent va ve nal nel kor is rel; 2: - k ak ek ok m am em om d ad ed od ja je a e unk juk nk tok tek otok etek atok jatok uk i ai ei jai jei im aim eim jaim id aid eid aink eink itek ik aik eik jaik é;
3: bal bel cal cel dal del fal fel gal gel jal jel kal kel lal lel mal mel nal nel pal pel ral rel sal sel szal szel tal tel zal zel gyal nyal nyel ssá ssé á é;
2 - > +2+1 +3 ott ett ottam ettem ok ek na ne ni nek nak tunk tam tem; sz > sszal sszel; gy > ggyal ggyel; ny > nnyal nnyel; cs > ccsal ccsel; - > t+1; k > +3; a e > a+1 e+1; 2 ék > eket ekek ekem; 2 lom > lmat lmak lma lmam lmat lmas lmaz lmam; szo > szava+1 szavam+1 szavad+1 szavak+1 szavunk+1 szavuk+1 szavait szavaim+1; elem > elmet elmek elme elmem elmere elmenek elmek+1 elmem+1 elm+1;
4: ok ek ök sz ol el - unk ünk juk jük tok tek nak nek ja je i jak ik tam tem t ta te tad ted tuk tük tak tek tunk tünk jon jen jam jem jük na ne nam nem nák nék nánk nénk hat het hatom hatok hetek va ve ott ett ó ő om em od ed öm s sd sa se sak sek sák sék jek j jatok jétek ják ;
2 ni > +4 tek ; 2 ani eni > +4 ana ene anam enem anak enek anank enenk anek otta ette ottam ettem ottak ettek ottuk ettuk ott+1 ett+1 asz esz hat het tuk; 2 ni > +4 ; 2 ani eni ni > ani+1 eni+1 nom nem nod ned nia nie niuk nunk anom enem andó endő va ve tt tt+1 ;
3 ik > +4 ott ett ; 2 - > +4; ?leg - > abb+1 ebb+1 obb+1 abbak+1 ebbek+1 bb+1 bbak+1 an en ul ül;
=: - t k ak ek akat eket akkal ekkel akra ekre akhoz akban m em om e a n tam tem tal tel tunk tatok tetek tak tek ta te tad ted tuk ni nem nom hat het hatok hetek na ne nam nem nak nek nank nenk i unk unk om od ok el am ed jon jen jak jek jal jel juk; = venni vett vesz vegy vevő vennék; = tenni tett tesz tegy tenn; = vinni vitt visz vigy; = enni ett esz; = lenni lett lesz legy; = hinni hitt hisz higgy; = jönni jött jön jöjj jöv;
3 - > ani eni ani+1 anam enem; = alszik alud aludt; = megy men ment megy; = ló lov lova lovak; = tó tav tava tavak; = hó hav hava; = fű füv füve; = kő köv köve; = rossz rosszul; = jó jobb; = szép szebb; = sok több;
=: ni nak nek ott ett ünk unk tok;
= eszik ett en esz; = iszik itt in isz; = ajtó ajta;
5: am em al el unk unk atok etek ak ek a e ad ed uk uk; 6: ok ek sz unk unk tok tek nak nek om em od ed ja i juk juk jak ik ott ett nek nank na ne; 2 - > ott+5 ett+5 t+5 hat+6 het+6 lak lek junk jal jel jad jed janak jenek jalak jelek natok netek nanak nenek nal nel nad ned nalak nelek talak telek nunk nom nem nod ned nia nie niuk ame eme me; 2 u > abb+1 ebb+1 abban ebben abbak ebbek an en; 2 o > eje+1 aja+1; 2 ít > tett+5 tott+5; 3 - > bban bben; 3 - > anom enem anod ened ania enie anunk enunk anank enenk atok itek asz esz otok; 3 ik > ni+1 ani eni nom nem nod ned nia nie nunk nunk ott+5 ett+5 t+5 hat+6 het+6 on en ak ek al el unk atok etek ; 2 z > zz zzon zzen zzunk zzatok zzetek zza ze; 2 s > ss sson ssen ssunk ssatok ssetek; 2 ani eni > hat+6 het+6 lak lek ott+5 ett+5 t+5;
=> tesz tegy tett tedd tegyé tehet tenn; => vesz vegy vett vedd vegyé vehet venn; => visz vigy vitt vidd vigyé vihet vinn; => hisz higgy hitt hidd hihet hinn; => lesz legy lett lehet lenn; => jön jöv jöjj jött gyer jössz jöhet; => megy menj ment mehet mész menn; = tenni tegyé tedd tehet; = venni vegyé vedd vehet; = vinni vigyé vidd; = enni egy edd ehet; = inni igy idd ihat; => eszik esz egy ett; => iszik isz igy itt; => alszik alud alv alhat; => fekszik feküd fekv; => esküszik esküd; => nyugszik nyugod; => haragszik haragud; => emlékszik emlékez; => dolog dolg; => kéz kez; => tél tel; => név nev; => jég jeg; => hét het; => út ut; => víz viz; => tűz tüz; => anya anyj; => apa apj; => szó szav; => fiú fi;
5 ok ek ak > - t at et ot ban ben ra re nak nek; 5 k > -`,
  alternations: [
    [/(.{2})[eaou]([lmrz])$/, '$1$2'],
    [/t$/, 's'],
    [/d$/, 'dj'],
    [/(.)t$/, '$1ts'],
    [/(.{2})[eaou]([gkbv])$/, '$1$2'],
  ],
  follows: 'vissza össze hozzá oda ide haza bele újra szét túl elő meg fel ki be le el át rá'.split(' '),
  leanedOn: 'szeret akar tud fog kell kellene kéne lehet'.split(' '),
  letters: 'áéíóöőúüű',
  common: `a az és hogy nem egy is van meg ezt már volt kérem csak mi ha nekem hogyan ki el vagy szeretném kell azt lehet most ne nincs két hol mikor valaki amit önöknél fel miért nagyon ez én vissza le be még szeretnék kérek`,
};
