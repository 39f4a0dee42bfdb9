import type { LanguageRules } from '../language-rules.js';

/** Portuguese: plurals (-ões, -ais, -ns), gender, the three conjugations; joined pronouns come after a hyphen. */
export const portuguese: LanguageRules = {
  forms: `
1: o a os as;
- s es; ao oes; ao aos aes; l is; l is; il eis is; m ns; - es;
o a os as; or ora ores oras; es esa eses esas;
2 ar > o a as amos ais am ava avas avamos avam ei aste ou aram ara arei aras aremos arao aria arias ariamos ariam
e es emos em asse assem ando ad+1 armos arem;
2 er ir > o e es emos imos eis is em ia ias iamos iam i este iste eu iu eram iram era ira erei irei ereis era ira
eremos iremos erao irao eria iria eriam iriam a as amos am esse isse essem issem endo indo id+1 ermos irmos erem irem;
=: - o a os as e em s m; = fazer feit fez fiz faç far faz; = dizer dit diss dig; = por post ponh pus; = ver vist;
= abrir abert; = escrever escrit; = entregar entregue; = pagar pag; = pedir peç; = perder perc; = ter tem tenh tive teve;
= vir vem venh; = trazer troux trag; = dar deu dei dou; = cobrir cobert; = conseguir consig; = querer quer quis;
= dizer diz diss dig; = ver vi viu vej vist vir; = ouvir ouç; = dormir durm; = mentir mint; = seguir sig; = sentir sint; = vestir vist; = servir sirv; = preferir prefir; = ferir fir; = ler li leu lid lei leem; = cair cai; = sair sai; = trair trai; = rair rai; = construir constroi; = destruir destroi; = poder poss pud pode; = saber sei soub saib; = querer quis queir; = ir vou vai vamos foi fui; = ser sou e somos sao foi fui era seja; = rir ri; = subir sob;
ao > ães aes oes a as; 1 au > a aus as; =: - o a as e es em m s i u imos eu ido ida am ou amos os;
4 o a > inho inha inhos inhas; 4 e > inho inhos inha inhas; 2 ao > aozinho aozinhos oezinhos; - > zinho zinha zinhos zinhas; 4 ca co > quinha quinho quinhas quinhos; 4 ga go > guinha guinho; 2 o a > issimo issima; 2 ir > em; => por põe põem puser pôs pus poria poria; => pôr põ põe ponh pus pos; => dar dê deem deram desse der; => estar estou está estive estiv estej; => haver há houv haj; => ir vá vão iria; => vir veio vier vindo vi vinh; => ver veem visse; => fazer fizer fizess fez faria; => dizer dir; => trazer trar traz trouxer; => caber caib coub; => perder perd; => medir meç; => pedir peça; => despedir despeç; => mentir mint; => dormir durm; => engolir engul; => fugir fuj; .> fugir foge fogem; => construir constrói constroem; => destruir destrói destroem; => cair caem cai caí; => doer dói doem doía; => moer mói moem; => roer rói; => requerer requeir; => valer valh; => odiar odei; => nomear nomei; => passear passei; => recear recei; .> subir sobe sobem; .> consumir consome consomem; .> sumir some somem; => cuspir cosp; => acudir acod; .> ganhar ganho ganha; .> gastar gasto gasta; .> pagar pago paga; .: - s; .> morrer morto morta; .> matar morto morta; => acender aces; => prender pres; => suspender suspens; => imprimir impress; => eleger eleit; => expulsar expuls; => aceitar aceit`,
  alternations: [
    [/([aeiouncrs])c$/, '$1qu'],
    [/g$/, 'gu'],
    [/g$/, 'j'],
    [/u$/, 'ui'],
  ],
  letters: 'áâãàçéêíóôõúü',
  common: `o a os as de que e do da em um uma não meu minha me para por com se no na eu como já mas esta foi ao seu quero vocês meus quando tem estou ser muito dos ou dois três sobre onde quem são foram seus nada desde mais outra esse você qual há posso pra`,
};
