import type { LanguageRules } from '../language-rules.js';

/** Turkish: plural, possessive and case on nouns; voice, negation, tense and person on verbs; softened consonants. */
export const turkish: LanguageRules = {
  forms: `
1: - i u yi yu ni nu e a ye ya ne na de da te ta nde nda den dan ten tan nden ndan in un nin nun le la yle yla ce ca ki deki daki ndeki ndaki taki teki;
2: - im um m in un n si su imiz umuz miz muz iniz unuz niz nuz; 3: lar ler leri lari lerim larim lerin larin lerimiz larimiz leriniz lariniz;
2 - > +2+1 +3+1 yim yum deyim dayim teyim tayim deyiz dayiz iz uz sin sun siniz sunuz yiz yuz ysa yse yken sa se dir dur tir tur di du ti tu ydi ydu mis ki si lari leri iyor imdir cu ci;
0: leri lari lerini larini lerine larina; 4: - im um m in un n iz uz z k yim yiz sin sun siniz sunuz niz nuz ler lar; 5: er ar ir ur r iyor uyor yor iyorsa uyorsa iyormus uyormus yormus iyordu uyordu ebilir abilir yebilir yabilir ebiliyor yabiliyor mis mus misti mustu misse musse;
6: di du ti tu se sa; 7: - i u e ini unu imi iniz imiz inizi inda inde im iz lar ler siniz ti+4 ten tan;
8: +5+4 +6+4 miyor+4 muyor+4 iyordu+4 uyordu+4 yordu+4 miyordu+4 muyordu+4 miyormus muyormus meli+4 mali+4 ecek+7 acak+7 ecekmis+4 acakmis+4 eceg+7 acag+7 yecek+7 yacak+7 yeceg+7 yacag+7 dig+7 dug+7 tig+7 tug+7 dik+0 duk+0 tik+0 tuk+0 dik duk tik tuk erek arak yerek yarak ip up yip yup en an yen yan ene ana enler anlar
ince inca eyim ayim yeyim yayim elim alim yelim yalim in un iniz unuz yin yiniz sin sun sinler sinlar sunlar mek mak mekten maktan mekle mesi masi mesini masini mesine masina menin manin meye maya meyi mayi mem mam memi mami meniz manizi menizi meden madan mez maz mezse mezsin ken erken arken irken urken rken seydi saydi mekte makta mesin masin eme ama dikten diktan ;
9: - me ma il ul in un n ilme ilma ulma inme inma unma nme nma; * 2 i u > +2+1 leri+2 lari+2 +3+1; * 2 si su > +2+1 +3+1 mi mu m n niz nuz miz muz; 2 mek mak > yemiyor+4 yamiyor+4 emiyor+4 amiyor+4 yemedi+4 yamadi+4 emedi+4 amadi+4 erse+4 arsa+4 irse+4 ursa+4 rse+4 rsa+4 +9+8 +9; 1 emek amak > iyor+4 uyor+4 iyorsa+4 uyorsa+4 iyordu+4 uyordu+4 iyormus+4 uyormus+4;
2 - > mus mis ymis ymus ysa ydim ydum dim dum tim tum ydik yduk dik duk tik tuk; =: +1 +2+1 +3; = demek diyor der; = su suy; = hak hakk; = his hiss; = af aff; = hat hatt; = sir sirr; = ret redd; = zan zann; = tip tibb; = hal hall; = yemek yiyor yer;
2 lar ler > - +2+1`,
  alternations: [
    [/k$/, 'g'],
    [/p$/, 'b'],
    [/t$/, 'd'],
    [/^(.{2,3})[iu]([mrndblzp])$/, '$1$2'],
    [/^(.{2,3})[iu]t$/, '$1d'],
  ],
  letters: 'âçğıîöşüû',
  common: `bir bu için çok ben ile ne nasıl ama mi değil var yok olarak istiyorum lütfen benim bana kadar merhaba hala beni hiç iki kim zaman sadece zaten bunu kaç`,
};
