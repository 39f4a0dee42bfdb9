import type { LanguageRules } from '../language-rules.js';

/** Italian: plurals with c/ch and g/gh, gender of participles, the three conjugations with pronouns joined. */
export const italian: LanguageRules = {
  forms: `
1: mi ti si ci vi lo la li le gli ne melo mela telo tela selo celo glielo gliela gliele meli; 2: - -+1; 3: o a i e;
o i; a e; e i; o hi i; a he; i; io i; ia e ie; a i; tore tori trice trici;
o a i e;
2 are > ar+1 ando+2 o i+2 a+2 iamo+2 ate+2 ano avo avi ava avamo avate avano ai asti ammo aste arono ero erai era eremo
erete eranno erei eresti erebbe erebbero ino assi asse at+3;
are > - amo no ; are > ro rai ra remo rete ranno rei rebbe;
2 ere ire > er+1 ir+1 endo+2 o i+2 e+2 iamo+2 ete+2 ite+2 ono isco isci isce iscono isca iscano evo evi eva evano ivo ivi
iva ivano evamo ivamo ei esti emmo erono ii isti immo irono ette ero erai era eremo erete eranno erei erebbe iro irai ira
iremo irete iranno irei irebbe a ano ut+3 it+3;
=: - o a i e; = rendere res; = chiedere chiest chies; = chiudere chius; = rompere rott; = prendere pres; = mettere mess mis;
= scrivere scritt; = aprire apert; = fare fatt facc fa fanno fac; = dire dett dic; = perdere pers; = risolvere risolt;
= rispondere rispost; = correre cors; = ridurre ridott; = volere vogli vuol vorre; = venire vien veng venut; = dare do diano dat;
= scegliere scelt; = spendere spes; = decidere decis; = leggere lett; = rimanere rimast; = togliere tolt tolg; = scegliere scelg; = raccogliere raccolt raccolg; = vendere vend; = vincere vint; = spegnere spent;
= rompere rupp; = scrivere scriss; = vedere vist vid vedr; = sapere so sa sanno sai sepp sapr; = potere poss puo puoi potr pot; = dovere dev devo dovr dobb; = volere vuo vuole vogl voll; = uscire esc; = morire muo muor mor mort; = mordere mors; = cadere cadd cadr; = vivere viss vissut; = nascere nat nacqu; = correre cors; = endere es; = offendere offes; = difendere difes; = attendere attes; = prendere pres; = uccidere uccis; = decidere decis; = dividere divis; = piangere piant; = vincere vint vins; = giungere giunt; = stringere strett; = muovere moss; = discutere discuss; = succedere success; = concedere concess; = esprimere espress; = assumere assunt; = bere bev bevut; = porre pong post pos; = trarre tratt tragg; = condurre conduc condott; = tenere teng tien tenut; = rimanere rimang rimas; = salire salg; = uomo uomini; = andare vad va vai vanno andr;
2 iare > erai era ero eremo erete eranno erei erebbe; are > ero; =: - o a i e ono iamo ete ai ano ate anno ebbe ei;
= durre duc dott duss;
4: o a i e; .: -; 2 are > assi assero asti; 2 ere > essi esse essero este ereste eremmo; 2 ire > isti issi isse issero issimo iremmo ireste; 2 re > r rmi rti rsi rci rvi rlo rla rli rle rne rgli; ggere > tt+4 ss+4 ssi sse; 1 igere > ett+4 ess+4 ; ngere > nt+4 nse nsi nsero; 1 ondere > us+4 ost+4 ose; 1 orrere > ors+4; 1 olgere > olt+4 olse; 1 ogliere > olt+4 olg+4 ogli; 1 orgere > ort+4 orse; 1 uocere > ott+4; 1 rire > ert+4 ersi; 2 scere > sciut+4 bbe; 2 cere > ciut+4 cqu+4 ccia cciono; 1 porre > post+4 pong+4 poni pone pose ponete poniamo pongono; 1 arire > ars+4 aio aiono arve; 1 udere > us+4; 1 idere > is+4; 1 odere > os+4; 1 vadere > vas+4; 1 suadere > suas+4; 1 ettere > ess+4 ise; 1 uovere > oss+4; 1 istere > istit+4; 1 olvere > olt+4; 1 sedere > siedo siedi siede siedono sieda; 1 uggere > utt+4; 1 are > ar arm+4; * 2 ore > or; 2 tore > toressa trice; 2 e > essa esse; 2 o > issimo issima issimi issime; => capire cap; => finire fin; => scegliere scelt scelg scegl; => cogliere colt colg cogl; => togliere tolt tolg togl; => tenere tengo; => offrire offert; => apparire apparv; => nascondere nascost; => cuocere cott cuoc; => includere inclus; => espellere espuls; => redigere redatt; => esigere esatt; => assolvere assolt; => spargere spars; => sommergere sommers; => immergere immers; => emergere emers; => evadere evas; => invadere invas; => radere ras; => persuadere persuas; .> ridere riso rise risero; => mettere mise; => rompere ruppe; .> vedere vide videro vidi vedrò vedrà vedremo; => venire venn verr; .> tenere tenne tennero terrò terrà terremo terranno; => volere vorr voll; => rimanere rimarr; .> dare dette diede diedero darà darò daranno daremo darebbe darei dai dà danno; .> stare stesse stessi stette stia stiamo stanno starà starò; .> dire dite disse dissi dissero dirà dirò diremo direi direbbe; .> dire dice dici diceva dicendo dicono; .> fare fa fai faccio facciamo fate fanno facendo faceva facevano fece fecero farà farò farei farebbe faremo facesse faccia fatto fatta; => dire dicess dic; .> cadere cadde caddero`,
  alternations: [[/([cg])$/, '$1h']],
  letters: 'àèéìíòóù',
  common: `il la i gli le di che e un una non per mi mio mia con del della in ho si da sono l come ma al questo essere ha vorrei anche quando alla più c dei lo se era a ci due su dove chi stato fare ancora questa quanto avete posso tre sul miei nella già`,
};
