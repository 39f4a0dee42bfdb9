import type { LanguageRules } from '../language-rules.js';

const SEPARABLE =
  'terug op af aan uit in mee na toe door over weg om voor vast bij stop kwijt neer samen los open tegen klaar'.split(
    ' ',
  );

/** Dutch: plural, diminutive, verb with ge-, adjective -e; open and closed syllables, z/s and v/f, separable verbs. */
export const dutch: LanguageRules = {
  forms: `
+: - s en e;
- > s en e er ers tje tjes je jes ere ge~ ge~t; 2 b > bben; 2 d > dden; 2 f > ffen; 2 g > ggen; 2 k > kken; 2 l > llen lle; 2 m > mmen mme; 2 n > nnen; 2 p > ppen; 2 r > rren; 2 s > ssen sse; 2 t > tten tte; ing ingen; 2 e > en es n; ie ies > ieen; eit eiten; um ums > a; us ussen; or oren;
2 en > - e t d te ten de den end ende ge~ ge~t ge~d ge~te ge~de ge~ten ge~den ge~en ge~ene;
5 en > - s; s > -;
=: - en t d de te e; = geven gaf gaven gegeven; = krijgen kreeg kregen gekregen; = zenden zond gezonden;
= sluiten sloot sloten gesloten; = kopen kocht gekocht; = brengen bracht gebracht; = nemen nam namen genomen;
= spreken sprak spraken gesproken; = schrijven schreef schreven geschreven; = vragen vroeg; = zoeken zocht gezocht;
= trekken trok getrokken; = komen kwam kwamen; = bieden bood geboden; = verliezen verloor verloren;
= breken brak braken gebroken broken; = houden hield; = doen deed deden gedaan; = bedriegen bedroog bedrogen;
= stelen stal stalen gestolen; = zeggen zei zeiden; = gaan ging gegaan; = vallen viel vielen;
= liegen loog gelogen; = bijten beet gebeten; = rijden reed reden gereden; = vergeten vergat vergaten; = weten wist wisten geweten; = blijven bleef bleven gebleven; = lopen liep liepen; = slapen sliep; = lezen las lazen gelezen; = eten at aten gegeten; = drinken dronk gedronken; = wijzen wees wezen gewezen; = kijken keek keken gekeken; = blijken bleek gebleken; = helpen hielp geholpen; = werpen wierp geworpen; = vinden vond gevonden; = beginnen begon begonnen; = winnen won gewonnen; = roepen riep; = laten liet; = zien zag zagen gezien; = staan stond gestaan; = slaan sloeg geslagen; = dragen droeg; = rijgen reeg; = stijgen steeg gestegen; = wegen woog gewogen; = bewegen bewoog bewogen; = snijden sneed gesneden; = lijden leed geleden; = vliegen vloog gevlogen; = kiezen koos kozen gekozen; = vriezen vroor bevroren; = schenden schond geschonden; = zwemmen zwom;
3 - > er ere st ste; 2 r > rder rdere rst rste; 2 em > empje empjes; es > ezer;
= kind kinderen; = ei eieren; = stad steden; = schip schepen; = lid leden; = blad bladeren; = lied liederen; = sterven stierf stierven gestorven; = bergen borg borgen; = spreken sproken; = trekken trokken; = bieden boden; = dwijnen dween dwenen; = vangen ving gevangen; = ontslaan ontslagen ontsloeg; = raden ried; = wijken week weken; = spuiten spoot spoten gespoten; = schuiven schoof schoven geschoven; = buigen boog bogen gebogen; = liggen lag lagen gelegen; = zitten zat zaten gezeten; = melden gemeld; = jagen joeg; = kruipen kroop;
.: - ge~; .> denken dacht dachten dacht; .> zoeken zocht zochten; .> worden werd werden; .> grijpen greep grepen; .> knijpen kneep knepen; .> ijken eek eken; .> ijven eef even; .> ijden eed eden; .> ijten eet eten; .> ijgen eeg egen; .> ijnen een enen; .> wijzen wees wezen; .> rijzen rees rezen; .> ieten oot oten; .> iegen oog ogen; .> kiezen koos kozen; .> iezen oor oren; .> uiten oot oten; .> uiven oof oven; .> uigen oog ogen; .> duiken dook doken; .> sluipen sloop slopen; .> inden ond onden; .> ingen ong ongen; .> inken onk onken; .> innen on onnen; .> immen om ommen; .> echten ocht ochten; .> gelden gold golden; .> elpen ielp ielpen olpen; .> werpen wierp wierpen worpen; .> erven ierf ierven orven; .> treffen trof troffen; .> steken stak staken stoken; .> meten mat maten; .> vreten vrat vraten; .> bidden bad baden beden; .> varen voer voeren; .> houden hou hield hielden; .> hangen hing hingen; .> staan stond stonden; .> zitten zat zaten zeten; .> genezen genas genazen; .> scheppen schiep schiepen schapen; .> scheren schoor schoren; .> zweren zwoer zwoeren zworen; .> smelten smolt smolten; .> zwellen zwol zwollen; .> kunnen kan kon konden; .> mogen mag mocht; .> moeten moest moesten; .> willen wil wou; .> hebben heb heeft had hadden had; .> onthouden onthoud; .> verraden verried;
2 aan > a aat; 2 ien > iet; 2 oen > oet; heid > heden heids; icus > ici; * 2 k kke; * 2 p ppe; * 2 d dde; * 2 t tte; * 2 n nne; * 2 g gge; 2 k > kke; 2 p > ppe; 3 t > tte; = dag dagen; = weg wegen; = gebrek gebreken; = slot sloten; = glas glazen; = spel spelen; = bevel bevelen; = oorlog oorlogen; = hof hoven; = vat vaten; = gat gaten; = pad paden; = dak daken; = koe koeien; = goed beter best beste betere; = jongen jongens; = gevoel gevoelens;
.> heffen hief hieven heven`,
  alternations: [
    [new RegExp(`^(${SEPARABLE.join('|')})(?=.{3})`), '$1ge'],
    [/([aeou])\1([bdfgklmnprst])$/, '$1$2'],
    [/(^|[^aeiou])([aeou])([bdfgklmnprstvz])$/, '$1$2$2$3'],
    [/([bdfgklmnprst])\1$/, '$1'],
    [/z$/, 's'],
    [/v$/, 'f'],
    [/([aeiou]{2}|ij)s$/, '$1z'],
    [/([aeiou]{2}|ij)f$/, '$1v'],
    [/([aeou])\1([zv])$/, '$1$2'],
    [/([nlr])s$/, '$1z'],
    [/([lr])f$/, '$1v'],
    [/([nlr])z$/, '$1s'],
    [/([lr])v$/, '$1f'],
  ],
  separable: SEPARABLE,
  infinitive: 'te',
  letters: 'éèëïöü',
  common: `de het een en ik van je dat niet op te in is mijn voor met aan er maar dit zijn wil hoe wat heb kan bij naar ook om wel jullie u geen kunt nog mij hebben was moet graag heeft deze als die onze nooit al alleen nu twee over uit meer wie wanneer ben had kunnen mee`,
};
