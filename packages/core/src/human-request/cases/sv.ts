/** + asks for a person, ? vague or angry (an offer), - neither. */
export const sv = `
+ jag vill prata med en människa
+ kan jag få prata med en riktig person?
+ koppla mig till en handläggare
+ medarbetare tack
+ jag vill inte prata med en robot
+ hur får jag tag på en människa?
+ finns det någon jag kan prata med?
+ kan du koppla mig till kundtjänst
+ jag behöver en riktig människa
+ ge mig en människa
+ jag vill tala med din chef
+ prata med en agent
+ sluta, jag vill ha en riktig person
+ får jag chatta med en handläggare
+ människa tack
+ jag skulle vilja tala med någon på ekonomiavdelningen
+ koppla vidare till en person
+ jag vill prata med nån på riktigt
+ hur kontaktar jag en rådgivare
+ jag pratar hellre med en människa
+ kan jag få bli kopplad till en supportmedarbetare
+ kan du koppla mig vidare till en kollega
+ finns det en handläggare tillgänglig
+ får jag prata med personal
+ skicka mig vidare till en mänsklig agent
+ jag vill inte ha en chattbot utan en riktig person
+ kan jag prata med nån som kan det här
+ med vem kan jag prata om detta
+ låt en människa svara
- är du en människa eller en robot?
- jag behöver inte prata med någon människa
- personen jag pratade med igår var otrevlig
- boka bord för fyra personer
- hur många anställda har ni
- skicka ett meddelande till min chef
- pratar jag med en riktig person?
- vad kostar en försäkringsagent
- kan en annan person hämta paketet?
- mänskliga rättigheter
- budet var en trevlig människa
- hur tilldelar jag en chatt till en agent
- vilka språk talar era handläggare
? hjälp
? är det någon där?
? ring mig
? värdelös bot
`;
