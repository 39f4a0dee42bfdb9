import type { LanguageRules } from '../language-rules.js';

/** Czech: cases with softenings and fleeting e; verbs with participles and verbal nouns; adjectives; ne-. */
export const czech: LanguageRules = {
  forms: `
1: ý á é ého ému ým ém ou ých ými í; 2: l la lo li ly; 3: n na no ni ny n+1 ní ním ních nimi; 4: ím ích ími í iho imu;
- > u a e ě ovi em y i ů um ech ich ami ove im ům mi; k > ce ci cich ky; 2 é > eho emu em ym ymi ych; ta > et; h > ze zi zich; 2 ch > si sich; 2 ek > ku kem ky kům cích kách ku ce;
2 et > tu tem ty tům tech ; 2 ec > ce ci cem cu cum cích cové; lo > el; ko > ek; no > en; slo > sel; tro > ter; ost > osti ostí ostem ostech ostmi; en > ne nu nem ny ni nim nich nemi;
2 a > y e ě u o ou - am ách ami ovi ové ům ech; sta > sti; 1 íra > ěr; 2 ma > matu mata mat matem matech maty matům; 2 ka > ky ce ku ko kou ek kam kách kami; 2 ba > eb; 2 va > ev; 2 na > en; 2 ma > em; 2 la > el; 2 ha > ze; ra > re; cha > se;
2 e > i u e im ich emi í ích ete - ům eti etem ata at atům atech aty; 2 o > a u em e ě ům ech y - ách í; 2 í > +4 ích ; 2 um > a u em ů ům ech y í ích; => datum dat;
2 ?ne ?nej ý > +1 ejší ější ejsi+1 šího ; 2 ?nej hý zký > žs+4; ?nej ký > čí čího s+4; 2 ?nej rý > řejší; ?nej 2 ý > š+4; * 2 á é > +1; 2 ?ne í > +4;
2 ?ne ovat > uji uju uješ uje ujeme ujete ují ujou uj ujte ova+2 ova+3 ;
2 ?ne at > ám áš á áme áte ají aj ejte ejte ejme a+2 a+3 u eš e eme ete ou á+3 ;
2 ?ne it > ím íš í íme íte i eme - te ete i+2 e+3 ě+3; ?ne et ět > ím íš í íme íte ejí ej ejte e+2 ě+2 e+3 u eš e eme ete;
2 ?ne tit > ce+3 ; 2 ?ne dit > ze+3 ; 2 ?ne sit > še+3; 2 ?ne zit > že+3; 2 ?ne stit > ště+3; 2 ?ne nout > nu neš ne neme nete nou nu+2 l la li nut+1 nutí nuto;
2 ?ne ít > iju iješ ije ijte i+2 it+1; 2 ?ne slat > šlu šleš šle šlou šlete šli šlete;
=: - a o i y e em u l la lo li ly ou eš eme ete; = krást krad kradn kraden; = číst čt četl; = psát píš psal; = poslat pošl posl; = chtít chci chce chcete chtěl; = dostat dostan; = vzít vezm vzal vzat; = jít jd šel šl; = mít mám má máme měl;
= přijít přijd přišel přišl přijat; = dát dal dán dám dá; = smlouva smluv; = vrátit vrac vrat; = platba plateb; = peníze peněz penězi penězům penězích;
= říct řek řekn; = moct moci mohl moh můž muž; = vést ved veden; = nést nes nesen; = pes ps;  = špatný horš; = dobrý lepš; = člověk lid; = dítě dět; = rok let; = jet jed; = ukázat ukáž; = vázat váž; = brát ber; = prát per; = zvát zv;
=: me ím ém em ích í emi ům ech eti;
= vřít vřel vřen vř; zat > žu žeš že žeme žou žte ž; sat > šu šeš še šeme šou šte š; = menout mněl mnít; = vědět vím víš ví víme věd; 2 ra > er; 2 no > en;
2 nout > lo ly lý lá lé li; 2 ýt > yji yješ yje yjeme yjí yl yla yli ylo yt+1 yto; = lhát lž lh lhal;
2 ?ne at > ej ejte ejme ajíc; =: ?ne ám áš á áme áte ají u eš e eme ete ou i ěte ěme te ím íš í íme íte l la lo li ly ají ejte ej -;
?ne řít > řu ře řeš řeme řete řou řel řela řelo řeli řely ři řete; => začít začn začal začat; => říci řek řekn; => jmout jm jal jat mi mě; => běžet běh; => chtít chtěj chc chce; => moci mohl moh můž mohou; .: ?ne -; .> den dne dnu dni dny dnem dnech dnům dnů dní dnové; .> jíst jím jíš jí jíme jíte jedí jez jedl jedla jedli; .> sníst sním sníš sní sníme snědí snědl snědla snědli sněz; .> spát spím spíš spí spíme spíte spi; => sníst sněde; => péct peč pek; => téct teč tek; => obléct obleč oblek; => růst rost; => vézt vez vezen; => mést met meten; => bát boj; .> bát bál bála báli bálo; => smát směj smál; => přát přej přál; => lézt lez; => lehnout leh; => sednout sed; => začnout začal; => plést plet; => kvést kvet; => klást klad; => krýt kry kryj; => hnít hnij; => stát stoj stan; => stát stůj; => mřít mr mř; => hnát žen; => vejít vejd všel vešl; => dojít dojd došel došl; => jet jeď jedou; => trvat trv;
2 ?ne et ět > - te me; 2 ?ne nout > ň ňte ňme nul+1 nut+1; ?ne it > ejte ěte ěme; 2 ?nej ký > čejší čejším čejšího; 2 ?nej ný > nější nějším nějšího nějších nějšímu; 2 ?nej chý > šš+4; 2 ?nej oký > š+4; ?nej ?ne 2 ý > ěji eji; => velký větš; => zlý horš; => pít pij pil; => žít žij žil; => mýt myj myl; => malý menš; =: ?nej í ího ímu ím ích ími; 2 na > ne ně; ří > řím; 2 ro > ře; 2 lo > le; 2 ek > čku; 2 el > le li lem lů lům; 2 ěk > ku; 2 stvo > stev; => kůň koně koní koňmi; => rameno ramen; => oko oči očí očima; => ucho uši uší; => ruka ruce rukou rukama; => noha noze nohou nohama; => dům dom; => stůl stol; => vůz voz; => nůž nož; => sůl sol; => vítr větr; => týden týdn; => bratr bratř; => přítel přátel; => kněz kněž;
2 hý > zí; 2 ký > cí;
3 y > - u ů ům ech em ami;
2 ev > ve vi ví vím vích vemi; 2 ?ne át > aju aješ aje ajeme ajete; 2 ?ne ený > en ena eno eny eni; 2 ?ne aný > an ana ano any ani; 2 tý > to; 3 ky > ek ka kou kách kám kami; 3 y > ách ám; .> zeď zdi zdí zdím zdech zdmi;
2 kat > če češ čeme čete`,
  letters: 'áčďéěíňóřšťúůýž',
  common: `a se na je to že v s z do pro mi jsem ne jak ale už moje můj o mám za prosím si co by k od po chci když den nebo byl ještě mě moji jste u ve kde kdo kdy být bez ten kolik vás můžu byla`,
};
