import type { LanguageRules } from '../language-rules.js';

const SEPARABLE =
  'ab an auf aus ein mit nach vor zuruck zusammen zu weg um los herunter her hin fest fort frei weiter bei wieder'.split(
    ' ',
  );

/** German: cases and plurals, verbs with ge- and of separable prefixes, adjective endings (umlauts are folded away). */
export const german: LanguageRules = {
  forms: `
+: - s es n en;
1: - e er es en em; - > s es e en n; e > en n ns; - > er ern;
ung ungen; ion ionen; eit eiten; schaft schaften; at aten; or oren; in innen; nis nisse nissen nisses; um ums en a;
us usse ussen en; o os en i; a as en; 6 e > - s es en n; - > e er es en em; * 2 er es en em > e er es en em;
2 en > e st t et te ten test tet ete eten etest etet end ende+1 ens te+1 ete+1 t+1 ge~t+1 ge~et+1 ge~en+1 -;
n > e st t te ten tet end ende+1 t+1 ge~t+1; en > t;
=: - e st t en et er es em n; = geben gibt gibst gib gab gaben gegeben; = nehmen nimmt nimmst nahm nahmen genommen;
= sprechen spricht sprach gesprochen; = schreiben schrieb geschrieben; = ziehen zog gezogen; = kommen kam;
= gehen ging gegangen; = senden sandt gesandt; = verlieren verlor; = brechen bricht brach gebrochen abgebrochen;
= schliessen schloss geschlossen; = bieten bot geboten; = trugen trog; = stehlen stiehlt stahl gestohlen;
= rufen rief; = treten tritt trat; = lassen lasst liess; = helfen hilft half geholfen; = finden fand gefunden;
= bringen brachte gebracht; = denken dachte gedacht; = halten halt hielt; = fallen fallt fiel; = tun tat getan;
= weisen wies gewiesen; = leihen lieh geliehen;
= messen misst mass gemessen; = gessen gisst gass; = laufen lief gelaufen; = lesen liest las; = fahren fuhr gefahren; = beissen biss gebissen; = reissen riss gerissen; = schmeissen schmiss; = wissen weiss wusst gewusst; = brennen brannt gebrannt; = kennen kannt gekannt; = nennen nannt genannt; = rennen rannt gerannt; = schneiden schnitt geschnitten; = leiden litt gelitten; = reiten ritt; = steigen stieg gestiegen; = bleiben blieb geblieben; = scheinen schien; = schreien schrie; = fliegen flog geflogen; = lugen log gelogen; = wiegen wog gewogen; = fliessen floss geflossen; = trinken trank getrunken; = sinken sank gesunken; = springen sprang gesprungen; = zwingen zwang gezwungen; = beginnen begann begonnen; = gewinnen gewann gewonnen; = schwimmen schwamm; = werfen wirft warf geworfen; = sterben stirbt starb gestorben; = treffen trifft traf getroffen; = essen isst ass gegessen; = sehen sieht sah gesehen; = stehen stand gestanden; = sitzen sass gesessen; = liegen lag gelegen; = schlagen schlug; = tragen trug; = waschen wusch; = laden lud; = hangen hing gehangen; = schlafen schlief; = blasen blies; = raten riet; = fangen fing; = heissen hiess; = schieben schob geschoben; = frieren fror gefroren; = verderben verdirbt verdarb verdorben; = mogen mag mocht; = werden wird wurde geworden;
2 er > re rer ren res rem; 2 el > le ler len les lem; 3 - > ere erer eres eren erem sten ste ster; 2 e > er es en em;
= sprechen sprochen; = brechen brochen; = nehmen nommen nimm; = bieten boten; = schreiben schrieben; = stehen standen; = gehen gangen; = werfen worfen; = treiben trieb trieben; = fehlen fiehlt fahl fohlen; = binden band gebunden bunden; = finden funden; = schwinden schwand schwunden; = winden wand wunden; = gelten gilt galt gegolten; = gleichen glich glichen; = weichen wich; = streichen strich gestrichen; = greifen griff gegriffen; = stossen stiess; = heben hob gehoben; = schwoeren schwor; = schmelzen schmolz;
.: - t st e en er; .> essen iss gegess; .> fressen friss; .> messen miss; .> brechen brich; .> sprechen sprich; .> stechen stich stach gestochen; .> treffen triff; .> helfen hilf; .> werfen wirf; .> sterben stirb; .> verderben verdirb; .> nehmen nimm nimms; .> geben gib; .> treten tritt getret; .> lesen lies geles; .> sehen sieh geseh; .> stehlen stiehl; .> fehlen fiehl; .> können kann konnt gekonnt; .> dürfen darf durft; .> müssen muss musst; .> wollen will wollt; .> halten halt hielt; .> laden ladt lud gelad; .> verlöschen verlosch; .> saufen soff gesoff; .> kriechen kroch gekroch; .> schießen schoss geschoss; .> giessen goss gegoss; .> lügen logen; .> betrügen betrog betrogen; .> triefen troff; .> biegen bog gebog; .> wachsen wuchs; .> graben grub; .> backen back; .> schaffen schuf; .> stoßen stiess; .> hauen hieb; .> schleichen schlich; .> streiten stritt gestritt; .> gleiten glitt; .> kneifen kniff; .> pfeifen pfiff; .> schreiten schritt; .> verleihen verlieh; .> verzeihen verzieh verziehen; .> speien spie; .> gedeihen gedieh; .> preisen pries gepries; .> meiden mied gemied; .> ringen rang gerung; .> dringen drang gedrung; .> gelingen gelang gelung; .> singen sang gesung; .> schlingen schlang; .> klingen klang geklung; .> stinken stank gestunk; .> spinnen spann; .> rinnen rann; .> brennen brannt; .> erschrecken erschrak erschrocken; .> bersten barst; .> gebären gebar geboren; .> hoch höher höchst hohe hohen hoher hohes; .> nah näher nächst; .> gut besser best beste besten bessere; .> viel mehr meist; .> gern lieber`,
  alternations: [
    [new RegExp(`^(${SEPARABLE.join('|')})(?=.{3})`), '$1ge'],
    [new RegExp(`^(${SEPARABLE.join('|')})ge(?=.{3})`), '$1zu'],
  ],
  separable: SEPARABLE,
  letters: 'äöü',
  common: `der die das und ich zu ein eine nicht ist mein meine meinen es sie den von auf für ihr habe wie kann haben mir bitte im war wurde noch einen auch werden wir was bei dem hat mich mit in an um ihre nie schon nur nach zwei über aus mehr wo wer wann bin sind hatte wenn meiner uns sich oder dann bis zum sehr`,
};
