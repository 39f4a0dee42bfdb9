import type { LanguageRules } from '../language-rules.js';

/** Polish: cases with their softenings and fleeting e; verbs with participles and verbal nouns; adjectives, nie-. */
export const polish: LanguageRules = {
  forms: `
1: y ego emu ym ej a ą e ych ymi i; 2: ł ła ło li ły łem łam łeś łaś liśmy łyśmy liście łyście łoby łby łaby liby łyby łbym łabym łbyś łabyś libyśmy; 3: nie niu niem niach nia niom n ni;
4: u owi em ie y ów om ami ach a e i; 5: om ami ach;
- > +4 ia iem ii iu iowi iom iami iach iów; - > iem i mi owie; k > cy; 2 t > cie ci; 2 to > cie; 2 d > dzie; 2 r > rze rzy; 2 ł > le li;
2 st > scie sci; ch > sze si; 2 ek > ku ka kiem kowi kowie ki kow ko+5 k+5; 2 iec > ca cu cem cowi ce cy cow c+5;
2 ień > nia niu niem nie ni n+5; sć > ści scią ściom ściami ściach;
2 a > y i ę e ą o - +5; 2 ka > ki ce kę ką ko ek k+5; 2 ga > gi dze gę gą dzy gów ; 2 ta > cie; 2 da > dzie; 2 ra > rze; 2 ła > le; 2 cha > sze;
na > nie en; 2 wa > wie ew; 2 ba > bie eb; * 2 a e > +1; * 2 ia ie > iego iemu im iej ią ich imi; ia > ii i; ja > ji ję ją j; sta > scie sci stów; 2 nia > ni en; 2 o > a u em ie - +5; 2 na > nie;
e > a u em y - +5; um > a ów +5; ie > ia iu iem - i+5; 2 ię > ienia ieniu ieniem iona ion ionom ionami ionach;
2 y > +1; 2 i > iego iemu im iej a ią e ie ich imi ia; ?nie y > +1; ny > ni no; ry > rzy; ły > li; ty > ci;
2 ?nie ować > uję ujesz uje ujemy ujecie ują uj ujcie ująć ujac owa+2 owan+1 owano owa+3 ując;
2 ?nie ywać iwać > uję ujesz uje ujemy ujecie ują uj ujcie ywa+2 iwa+2 ywan+1 iwan+1 ywa+3;
2 ?nie ać > am asz a amy acie ają aj ajcie a+2 an+1 ano a+3 ę esz e emy ecie ą;
2 ?nie ić > ię ią ę isz i imy icie ą - cie i+2 ion+1 iono on+1 ono e+3 ie+3 my; 2 ?nie yć > ę ysz y ymy ycie ą - y+2 on+1 ono e+3 yt+1;
?nie eć > ę isz i ysz y imy icie ymy emy ą ia+2 ie+2 a+2 ale+2 ian+1 e+3 ie+3; 2 ?nie nąć > nę niesz nie niemy nij ną ną+2 nę+2 nięt+1;
2 ?nie zić > żę żon+1 żono że+3; 2 ?nie sić > szę szon+1 szono sze+3; 2 ?nie dzić > dzon+1; 2 ?nie cić > con+1;
2 ?nie ścić > szcz+1 szczon+1 szczono szcze+3; 1 slać > ślę ślesz śle ślij ślijcie ;
=: - y a e i em ie li la lo l ly lem lam ną nę nie ną; = kraść krad kradł kradn kradzion kradzież; = brać bior bierz bral brane; = wziąc wezm wzial wziel; = zwrot zwrocie;
= przyjść przyszedl przyszl; = iść idzie szedl szl; = dać dam da dacie dadz dal; = mieć mam ma maja mial miel;
2 uć > uję ujesz uje ujemy ujecie ują uj ujcie u+2 ut+1 uto; 2 sać > szę szesz sze szemy szecie szą sz szcie; zać > żę żesz że żemy żecie żą ż żcie; kać > czę czesz cze czemy czą cz czcie; 2 sło > śle seł;
=> znaleźć znalaz znalazl znajd znajdzi znajdź znaleź znaleźl znalezion; = móc mog może moż móg; = chcieć chc chce; = pies ps; = dzień dni dn; = pieniądze pieniędz pieniądz; = ręka ręce rąk; = drogi droższ; = zły gorsz; = zły zl; = człowiek ludz; = dziecko dzieci; = rok lat; = iąć n; = jechać jad jedz; => bać boj boi bał; 1 ?nie ebrać > biorę bierze bierzesz bierzemy bierzecie biorą bierz bierzcie;
=: ów om ami ach u owi esz y ego ych ymi;
2 no > ien en; nąć > ńcie; 2 nieć > nę nisz ni nimy nicie ną nij; 2 zieć > zę zisz zi zimy zicie zą; = powiedzieć powiem powie powied; = mrzeć mar mrz;
2 nąć > ł ła ło li ły łem łam; = brat braci; 2 mać > mię miesz mie miemy miecie mią; = ciec ciek ciekł cieka; = biec bieg; = tłuc tłuk;
2 ?nie ieć > i isz imy icie eli ziany ; 2 ?nie ieć > ieję iejesz ieje iejemy iejecie ieją iem iesz ie iemy iecie ian+1 iano iąc; 1 ?nie awać > aję ajesz aje ajemy ajecie ają ając; ?nie eć > eję ejesz eje ejemy ejecie ej ejcie ąc an+1 ano - cie my e+2 eli elismy;
2 ?nie ać > ąc ając ając+1 ańmy ajmy ie imy i isz icie ę ą ; 2 ?nie ić > iąc iąc+1 j jcie jmy ; 2 ?nie yć > ąc ąc+1 cie my; 2 ?nie nąć > n ncie nmy nijcie nijmy nięc+3; 2 ?nie sieć > szę szą; 2 ?nie ować > ujmy ując+1;
=: esz e emy ecie ie iesz iemy iecie ę ą em eś am aś ismy iscie ysmy yscie iono any ana ane o cie my ij y a; => jść jd jdz sz szl szed szedl; => ejść szedl szedł szed eszl; => nieść nios nies niosl niesl niesion niesien; => wieźć wioz wiez wiozl wiezl wiezion; => wieść wiod wied wiodl wiedl wiedzion; => pleść plot plec plotl plecion; => rosnąć ros rosl; => siąść siad siadl siedl siadz; => paść pad padl padn; => jeść jedz jadl jedl jem jedzon; => jąć jm jmi jet jęt jel jec jęc jmij; => jąć ejm ejmi ejmij; => cząć czn czni czel czet częt czec; => ciąć tn tni etn etni ciel cięt; => stać stan stan stan stoj stoi stój; => spać spi śpi; => prać pior pierz; => zwać zw; => dać dan dad dadz daj dasz; => zwać zow; => wiedzieć wie wiem wiedziel wiedz wiedz; => siedzieć siedz; => żreć żr żar; => trzeć tr tar; => drzeć dr dar; => przeć pr par; => mrzeć mr mrz mar; => wrzeć wr; => zeprzeć zepr;
2 ec > ca cem cu ce cow com cami cach czę; el > ła łem łu ły łow le li lom lami lach; 2 er ier > ra rem ru rowi rowie rze ry rów rom rami rach; 2 sto > scie st; 2 ro > rze er; 2 ło > le eł; 2 ma > mie; 2 pa > pie; 2 sa > sie; 2 za > zie; 2 fa > fie; 2 ko > ek kiem; nia ja > i; 2 zyk > zy; ę > ęcia ęciu ęciem ęta ęt ąt ętom ętami ętach; => tydzień tygodni; => sen sn; => sąsiad sąsiedz; 1 iec > iekę iecze ieczesz ieczemy ieką iekł iekła iekli; 1 iat > iecie; 1 iasto > ieście; 1 iało > iele; 1 iad > iedzie; 1 iara > ierze; 1 iatr > ietrze; 1 iatło > ietle; 1 iały > ieli; ony > eni; 2 ki > cy; 2 gi > dzy; szy > si; dy > dzi;
?naj 2 y > sz+1 iejsz+1; ?naj 2 ny > niejsz+1; ?naj 2 wy > wsz+1; ?naj 2 ry > rsz+1; ?naj 2 ki gi > sz+1 ższ+1 ; ?naj 2 i > szy sza sze szych szego szym; => duży większ; => mały mniejsz; => dobry lepsz; => oko ocz; => ucho usz; => przyjaciel przyjaciol; => ojciec ojc; => krew krw; => pieniądze pieniędzmi;
=: ?naj y ego emu ym ej a ą e ych ymi i; 1 ?nie ić > i+2 iję ije ijesz ijemy ijecie iją ij ijcie ijmy it+1 ito; 1 ?nie yć > y+2 yję yje yjesz yjemy yjecie yją yj yjcie;
3 y > - ów om ami ach u owi em; 3 i > ów om ami ach u owi iem; 3 ki > ek ka ce;
2 ca > ców com cami; => wieś ws wsi;
1 ?nie ać > eję ejesz eje ejemy ejecie eją a+2; 2 ew > wi wie wią; 2 ej > ei; 2 nna > nien; ?naj 2 ski > ższ+1; => lekki lżejsz; 3 nia > niu niem nie ń niom niach;
3 e > ów om ami ach; 2 ne > nych nym nymi; 2 cje > cji cja cję cją cjom cjami cjach; 2 ota > oci otów; => święta świąt; => święto świąt; => miesiąc miesięc; => otworzyć otwart; 2 cieć > cę cą; ?naj 2 ry > rzejsz+1`,
  alternations: [[/a([bdgz])$/, 'e$1']],
  letters: 'ąćęłńóśźż',
  common: `w i nie na z się do to że jest jak mój moje mam o od mi za czy po co jestem proszę dla już mnie moja mogę tego przez chcę u są ma dwa gdzie kto kiedy nic bez ten ta te tylko pod ile was żeby`,
};
