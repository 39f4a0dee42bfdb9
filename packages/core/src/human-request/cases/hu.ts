/** + asks for a person, ? vague or angry (an offer), - neither. */
export const hu = `
+ emberrel szeretnék beszélni
+ beszélhetek egy valódi emberrel?
+ kapcsoljon egy ügyintézőt
+ ügyintéző
+ nem akarok robottal beszélni
+ hogyan érhetek el egy élő személyt?
+ van valaki, akivel beszélhetek?
+ szükségem van egy operátorra
+ adj egy embert
+ a főnökével akarok beszélni
+ kapcsolja a számlázási osztályt
+ élő ügyintézőt kérek
+ szeretnék egy munkatárssal beszélgetni
+ inkább emberrel beszélnék
+ kérem kapcsoljon munkatársat
+ tudok chatelni egy kollégával?
+ nem botot akarok, hanem embert
+ ugyintezovel szeretnek beszelni
+ valódi embert kérek
+ beszélni akarok valakivel
+ át tudna kapcsolni egy tanácsadóhoz?
+ tud segíteni egy ember
+ hol érek el egy élő ügyintézőt
+ kivel tudok beszélni a számlámmal kapcsolatban
+ ember kell nem robot
+ kapcsoljon kérem
+ emberi segítséget kérek
+ akad ott élő ember
+ hadd válaszoljon egy ember
- ember vagy vagy robot?
- nincs szükségem ügyintézőre
- a tegnapi ügyintéző nagyon goromba volt
- asztal négy személyre
- hány alkalmazottjuk van
- küldj üzenetet a főnökömnek
- valódi emberrel beszélek?
- mennyibe kerül egy ingatlanügynök
- átveheti a csomagot másik személy?
- emberi jogok
- tegnap beszéltem egy munkatárssal, aki azt mondta, rendben van
- asztalt kérek egy személyre
- hogyan rendelek hozzá beszélgetést egy ügyintézőhöz
- melyik személyt adjam meg kedvezményezettnek
- inkább ne ügyintézőt
? segítség
? van ott valaki?
? hívjanak vissza
? használhatatlan
`;
