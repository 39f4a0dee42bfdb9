import type { LanguageRules } from '../language-rules.js';

/** Finnish: cases with possessive suffixes and clitics on the stem types of nouns; verb types 1, 3 and 4; gradation. */
export const finnish: LanguageRules = {
  forms: `
+: - n en;
0: - ko kohan han kin kaan; 8: +0 n+0 t+0 mme+0 tte+0 vat+0;
1: - ni si nsa mme nne kin kaan ko han pa; 2: - ni si nsa mme nne an en kin kaan ko han; 3: n+1 ssa+2 sta+2 lla+2 lta+2 lle+2 na+2 ksi tta t+1 +1;
4: issa+2 ista+2 illa+2 ilta+2 ille+2 ina+2 iksi itta; 5: isi+8; 6: kaa koon ko ma+3 maan maton minen mise+3 misen mista va+2 van vaa; 7: nut nyt neet nee+3 neen nutta nytta;
- > +3 a an+2 ta+2 hin hun hon; - > ja+2 jen on un yn i+4 ihin+2 ihi+1 iden ita+2; 2 i > ia+2 in i+3 iin+2 ii+1 eja+2 ejen e+4 eihin+2 eihi+1 eiden eita+2 ien +4 e+3 een ea;
2 a > an aa+2 aan+2 aa+1 a+3 oja+2 ojen o+4 oihin+2 oihi+1 oita+2 oiden ia+2 ien +4 iin+2 ii+1; 2 e > een ee+3 eeseen+2 eesee+1 etta+2 eita+2 eiden ei+4 e+4 eisiin+2 eisii+1;
s > kse+3 ksen+1 kseen+2 ksee+1 ksia+2 ksien ks+4 ksiin+2 ksii+1 sta+2 sten; s > de+3 den teen+2 tee+1 tta+2 te+1; mies > miehe+3 miehen miesta miehi+4;
s > +3 an+2 sta+2 seen+2 see+1 ita+2 iden i+4 isiin; as > aa+3 aan+1 aseen aaseen+2 aasee+1 asta+2 aita+2 aiden ai+4 aisiin; is > ii+3 iin iiseen ista+2 iita+2 iiden;
2 nen > se+3 sen+1 seen+2 see+1 sta+2 sia+2 sten sien s+4 siin+2 sii+1; 2 in > ime+3 imen inta+2 imia+2 imien im+4 imeen; 2 si > de+3 den tta+2 teen+2 tee+1 sia sien s+4 te+1 nna; 2 el al > ele+3 elia;
- > ia+2 i+3 in iin+2 ii+1 eja+2 ejen e+4 eihin eita;
2 aa > a+8 oi+8 i+8 a+5 a+6 a+7 anut et+3 etaan etaanko ettiin ettu etty etu+3 ety+3 ettua+1 ettava ettaisiin eta a+2;
2 a > +8 i in it imme ivat +5 +6 +7 nut taan taanko ttiin ttu tty tu+3 ty+3 ttua ttya ttava ta; 2 ea > isi isin in i it imme ivat;
2 ta > a+8 an sin sit si simme sitte sivat sinko n+7 nnut nnee+3 nneet nnyt ttu tty ttua tu+3 ty+3 taan ttiin a+6 tkaa ttava tta +5 a+5 si+5 taisi;
2 da > +8 i in +7 tiin daan tu ty du+3 dy+3 kaa +5 ma+3 minen; lla nna rra > le+8 li lin lut leet laan tiin tu l+5 kaa leminen ne+8 ni nin nut re+8;
2 ita > itse+8 itsi itsin innut itaan its+5 itsemaan itseminen itkaa;
2 nut nyt > nee+3 ne+4 neen neet neita neiden neisi; =: - n a en et ia en; = tehdä teen tekee teki tehnyt; = nähdä näen näkee;
1 aada > ain ait ai aimme aitte aivat; 1 yydä > yin yit yi yimme yivat yynyt; 1 uoda > oin oit oi oimme oivat; 1 yödä > öin öit öi öimme; 1 iedä > ein eit ei; 1 lla > le+8 lin lut leet li; 1 nna > ne+8 nin ni nyt neet; 1 rra > re+8 rin ri rut rsi; 2 ta > aa aako avat;
2 - > mpi mpaa mman mmat mpia mmin; 2 is > iimpi iimpaa iimman iimmin;
1 lla > llut lleet ltu ltiin lee leeko; 1 nna > nnyt nneet nnyt ntiin nee; 1 rra > rrut rreet rtu rtiin ree;
2 ua > uu+0; 2 yä > yy+0; 2 oa > oo+0; 2 ia > ii+0; as > kaa+3 kaan kaat kaita; = lapsi last; = ruoka ruua; = mies mieh miehe miehi miest;
2 ita > itsee itseeko;
1 aada > aa+8 ai+8 aisi+8 aa+6; 1 uoda > uo+8 oi+8 oisi+8 uo+6 uonut uotu; 1 yödä > yö+8 öi+8 öisi+8 yö+6 yönyt; 1 iedä > ie+8 ei+8 eisi+8 ie+6 ienyt; 1 yydä > yy+8 yi+8 yisi+8 yy+6; 1 ida > i+8 i+8 isi+8 i+6; 1 äydä > äy+8 ävi+8 ävisi+8 äy+6 äynyt; 1 ehdä > ee+8 eke+8 eki+8 ein eit eimme eitte ekisi+8 eke+6 ehnyt ehneet ehty+3 ehdään ehtiin ehkää; 1 ahdä > äe+8 äke+8 äki+8 äin äit äimme äkisi+8 äke+6 ähnyt ähneet ähty ähdään;
1 lla > lee leeko le+8 li+8 lisi+8 le+6 lkaa lkoon llaan llessa; 1 nna > nee neekö ne+8 ni+8 nisi+8 ne+6 nkaa nkoon nnaan nnessa; 1 rra > re+8 ri+8 risi+8 re+6 rkaa rraan; 1 sta > see seeko se+8 si+8 sisi+8 se+6 skaa ssut sseet ssee+3 staan stiin stu stu+3 sty+3;
2 ytaa > ysi+8; utaa > usi+8; 2 etaa > esi+8; 2 ntaa > nsi+8 nna+8; 2 ltaa > lsi+8 lla+8; 2 rtaa > rsi+8 rra+8; 2 ta > si+8 nee+3 ne+4; 2 ata > aa+8 asi+8 aisi+8 aa+6; 2 eta > ene+8 eni+8 enisi+8 ene+6; 2 ita > itse+8 itsi+8 itsisi+8 itse+6; => pelätä pelkä pelkää; => hylätä hylkä hylkää; => lähteä lähde läht lähte; => alkaa ala alo; => hakea hae hai; => lukea lue lui; => tuntea tunne; => antaa anna ann; .: -; .> aika ajan ajat ajassa ajasta ajalla ajaksi ajoissa ajallaan aikoja; => poika poja poik; => veli velj velje; => yksi yhde yht; => kaksi kahde kaht; => hyvä parem parh parempi; => pitkä pidem;
=: in it isi ivat imme +3 na a ta an i en t mme vat tte a taa han ko; 2 li > lta+2; 2 ri > rta+2; 2 ni > nta+2; 2 mpi > mpa+3 mpaa mma+3 mman mmat mpia mpien mpii+4;  ut > ude+3 uden utta+2 uteen uksi uksia uksien uks+4; ys us > yde+3 yden yttä+2 yteen ude+3 uden utta+2 uteen; ton > ttoma+3 ttoman tonta ttomia ttomien;
2 at > a+3 a an aa oja+2 ojen o+4 ia+2 ien i+4; 2 ut > u+3 u un ua uja ujen u+4; 2 ot > o+3 o on oa oja ojen o+4; 2 it > i+3 i in ia eja ejen e+4; 2 ut yt > ue+3 ye+3 uita yita ui+4 yi+4 utta; 2 aa > aita+2 aiden ai+4 aisiin; 2 uu > uita+2 uiden ui+4; 1 yö > öitä+2 öiden öi+4; 1 ie > eita+2 eiden ei+4`,
  alternations: [
    [/([kpt])\1(?=[aeiouy]{0,2}$)/, '$1'],
    [/([^kpt])([kpt])(?=[aeiouy]{0,2}$)/, '$1$2$2'],
    [/(n)t(?=[aeiouy]{0,2}$)/, '$1n'],
    [/(l)t(?=[aeiouy]{0,2}$)/, '$1l'],
    [/(r)t(?=[aeiouy]{0,2}$)/, '$1r'],
    [/nk(?=[aeiouy]{0,2}$)/, 'ng'],
    [/mp(?=[aeiouy]{0,2}$)/, 'mm'],
    [/([aeiouyh])t(?=[aeiouy]{0,2}$)/, '$1d'],
    [/([aeiouylr])v(?=[aeiouy]{0,2}$)/, '$1p'],
    [/([aeiouyh])d(?=[aeiouy]{0,2}$)/, '$1t'],
    [/([aeiouyrl])p(?=[aeiouy]{0,2}$)/, '$1v'],
    [/([aeiouylrh])k(?=[aeiouy]{0,2}$)/, '$1'],
    [/nn(?=[aeiouy]{0,2}$)/, 'nt'],
    [/ll(?=[aeiouy]{0,2}$)/, 'lt'],
    [/rr(?=[aeiouy]{0,2}$)/, 'rt'],
    [/mm(?=[aeiouy]{0,2}$)/, 'mp'],
    [/([lr])k(?=[ei]?$)/, '$1j'],
    [/ng(?=[aeiouy]{0,2}$)/, 'nk'],
  ],
  letters: 'äöå',
  common: `ja on ei se että en minun olen oli kun ole voin haluan miten voi nyt mitä kiitos vielä ovat mikä joka hei saan minulle kanssa vain haluaisin onko kaksi missä kuka milloin mitään koskaan joku jo tätä saada minua kuin`,
};
