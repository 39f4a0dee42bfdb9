import type { LanguageRules } from '../language-rules.js';

/** English: plural, third person, -ed and -ing with e-dropping, y→ies and doubling; British and American spellings. */
export const english: LanguageRules = {
  forms: `
2 - s; 4 - ed ing; 2 e es ed ing; 2 y ies ied ying;
1 ay ays ayed aying; 1 ey eys eyed eying; 1 oy oys oyed oying; 1 uy uys uying; 1 ie ies ied ying; 2 ee ees eed eeing;
2 s ses sed sing; 2 x xes xed xing; z zes zzes zed zing; 1 ch ches ched ching; 1 sh shes shed shing; 1 o oes oed oing;
bb bbs bbed bbing; 1 dd dds dded dding; 2 ll lls lled lling; 1 sk sks sked sking; 1 ct cts cted cting; 1 lp lps lped lping; 1 il ils iled iling; 1 nd nds nded nding; 1 ad ads aded ading;
1 w ws wed wing; b bbed bbing; 2 d dded dding; 2 g gged gging; 2 l lled lling; 2 m mmed mming; 2 n nned nning; 2 p pped pping; 2 r rred rring; 2 t tted tting;
ise ises ised ising ize izes ized izing; isation isations ization izations; yse yses ysed ysing yze yzes yzed yzing;
our ours oured ouring or ors ored oring; 1 lf lves; 1 ife ives; 2 tre tres ter ters;
=: -; = buy bought; = pay paid; = send sent; = sell sold; = lose lost; = break broke broken; = steal stole stolen;
= forget forgot forgotten; = speak spoke spoken; = take took taken; = give gave given; = leave left; = keep kept;
= tell told; = write wrote written; = choose chose chosen; = freeze froze frozen; = withdraw withdrew withdrawn;
= hear heard; = find found; = hold held; = bring brought; = think thought; = catch caught; = spend spent;
= fly flies flew flown; = know knew known; = draw drew drawn; = throw threw thrown; = grow grew grown;
= drive drove driven; = wear wore worn; = tear tore torn; = fall fell fallen; = eat ate eaten; = shake shook shaken;
= hide hid hidden; = sink sank sunk; = ring rang rung; = run ran running; = build built; = feel felt; = meet met;
= stand stood; = deal dealt; = mean meant; = lend lent; = lead led; = stick stuck; = hang hung; = win won winning;
= sleep slept; = teach taught; = fight fought; = seek sought; = swear swore sworn; = show shown; = shoot shot;
= become became; = come came; = make made; = see saw seen; = mistake mistook; = begin began begun; = person people; = child children; = woman women; = get got gotten; = go went gone;
= burn burnt; = spill spilt; = bite bit bitten; = swim swam swum; = drink drank drunk; = tooth teeth; = foot feet; = man men; = mouse mice; = wake woke woken; = blow blew blown;
= lay laid; = say said; = drop dropped; = panic panicked panicking; = ride rode ridden; = rise rose risen; = bend bent; = bear bore borne born; = dig dug; = shrink shrank shrunk; = weave wove woven; = split splitting; = speed sped;
= slow slower slowest; = angry angrier angriest; = cheap cheaper cheapest; = high higher highest; = low lower lowest; = rude ruder rudest; = poor poorer poorest; = bad worse worst; = good better best; = dirty dirtier dirtiest; 1 sis ses; 1 ob obs obbed obbing;
1 ief iefs ieves;
bre bres ber bers; 1 eaf eaves; = licence license licences licenses licensed; = defence defense; = grey gray; = tyre tire tyres tires; = index indices; = criterion criteria; = strike struck; = bind bound; = feed fed; = bleed bled; = breed bred; = light lit; = forbid forbade forbidden; = spin spun; = weep wept; = sweep swept; = creep crept; = cling clung; = fling flung; = sting stung; = swing swung; = wring wrung; = flee fled; = grind ground; = shine shone; = sing sang sung; = sit sat sitting; = slide slid; = smell smelt; = sew sewn; = spit spat spitting; = spoil spoilt; = spring sprang sprung; = stink stank stunk; = swell swollen; = tread trod trodden; = undo undid undone undoes; = redo redid redone; => wind wound; = prove proven; = cut cutting; = shut shutting; = quit quitting; = put putting; = set setting; = hit hitting; = knit knitting; = wed wedding; = beat beaten; = forsake forsook; = leap leapt; = dream dreamt; = learn learnt; = lean leant; = kneel knelt; = strive strove; = foresee foresaw foreseen;
= early earlier earliest; = large larger largest; = fast faster fastest; = easy easier easiest; = long longer longest; = small smaller smallest; = young younger youngest; = strong stronger strongest; = short shorter shortest; = clean cleaner cleanest; = safe safer safest; = deep deeper deepest; = wide wider widest; = heavy heavier heaviest; = loud louder loudest; = weak weaker weakest; = noisy noisier noisiest; = great greater greatest; = close closer closest; = hard harder hardest; = big bigger biggest`,
  lent: true,
  letters: 'é',
  common: `the a to i and is my it of in you for have on that this was not with me be do can your are what but how we at they or please from if when there been no would why want has get all our us an still just any never already before two out up don t s ve am as who which where does one by about now could should m were these here`,
};
