/** + asks for a person, ? vague or angry (an offer), - neither. */
export const cs = `
+ chci mluvit s člověkem
+ můžete mě spojit s operátorem?
+ operátor
+ potřebuji živého člověka
+ nechci mluvit s robotem
+ jak se spojím se skutečným člověkem?
+ můžu si s někým promluvit?
+ přepojte mě na oddělení fakturace
+ rád bych mluvil s vedoucím
+ chci živou osobu
+ je tam někdo, s kým můžu mluvit?
+ dejte mi konzultanta
+ mluvit s pracovníkem prosím
+ chtěla bych si popovídat s poradcem
+ člověka prosím
+ radši bych mluvil s člověkem
+ přepni mě na zákaznickou podporu
+ chci mluvit se zamestnancem
+ žádný bot, chci člověka
+ můžu chatovat s opravdovým agentem?
+ mohu kontaktovat nějakého operátora
+ rád bych si promluvil s někým z podpory
+ je k dispozici nějaký operátor?
+ ať mi odpoví člověk
+ nasměrujte mě na technické oddělení
- jsi člověk nebo robot?
- nepotřebuji operátora
- operátor, se kterým jsem včera mluvil, byl hrubý
- stůl pro čtyři osoby
- kolik máte zaměstnanců
- pošli zprávu mému šéfovi
- mluvím se skutečným člověkem?
- kolik stojí realitní agent
- kurýr byl milý člověk
- může balík vyzvednout jiná osoba?
- lidská práva
- není třeba mě přepojovat na operátora
- nepřepojuj mě na operátora
? pomoc
? je tam někdo?
? zavolejte mi
? jste k ničemu
`;
