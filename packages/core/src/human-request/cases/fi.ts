/** + asks for a person, ? vague or angry (an offer), - neither. */
export const fi = `
+ haluan puhua ihmisen kanssa
+ voinko puhua oikean ihmisen kanssa?
+ yhdistä minut asiakaspalvelijalle
+ asiakaspalvelija
+ en halua puhua robotin kanssa
+ miten saan yhteyden oikeaan ihmiseen?
+ onko siellä joku jonka kanssa voin jutella?
+ tarvitsen oikean ihmisen
+ anna minulle ihminen
+ haluan jutella esimiehen kanssa
+ siirrä minut laskutukseen
+ oikea ihminen kiitos
+ haluaisin keskustella työntekijän kanssa
+ puhuisin mieluummin ihmiselle
+ voisitko yhdistää minut virkailijalle
+ saako täältä ihmistä palvelemaan
+ haluun puhuu jollekin ihmiselle
+ voinko chattailla asiakaspalvelijan kanssa
+ ei bottia, vaan ihminen
+ haluan puhua jonkun kanssa
+ voitko siirtää minut myyntiin
+ ei bottia vaan ihminen
+ kenen kanssa voin puhua laskustani
+ tarvitsen asiantuntijan kanssa keskustelua
+ hae pomosi
+ oikeaa ihmistä kaivataan
+ vie minut ihmisen luo
+ haluan mieluummin että ihminen auttaa minua
- oletko ihminen vai robotti?
- en tarvitse asiakaspalvelijaa
- asiakaspalvelija oli eilen töykeä
- pöytä neljälle hengelle
- kuinka monta työntekijää teillä on
- lähetä viesti pomolleni
- puhunko oikean ihmisen kanssa?
- paljonko kiinteistönvälittäjä maksaa
- voiko toinen henkilö hakea paketin?
- ihmisoikeudet
- montako ihmistä suomessa asuu
- pomoni tarvitsee laskun
- miten siirrän keskustelun agentille hallinnassa
- olen jo jutellut jonkun kanssa
- voinko siirtää lippuni toiselle henkilölle
? apua
? onko siellä ketään?
? soittakaa minulle
? surkea botti
`;
