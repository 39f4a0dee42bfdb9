import type { ArticleFile } from '../../knowledge/article.js';

/** A second, Dutch knowledge base, so that the threshold is not right for one company's articles only. */
export const SHOP_ARTICLES: readonly ArticleFile[] = [
  {
    source: 'shop/bestellen.md',
    markdown: `# Bestellen en betalen

## Hoe kan ik betalen?
U betaalt met iDEAL, creditcard of PayPal. Zakelijke klanten kunnen ook op rekening betalen.

## Kan ik mijn bestelling nog wijzigen of annuleren?
Zolang uw bestelling nog niet is ingepakt, kunt u haar wijzigen of annuleren in uw account onder Mijn bestellingen.

## Krijg ik een factuur met btw?
Ja. De factuur met btw staat in uw account zodra de bestelling is verzonden.

## Hebben jullie een kortingscode?
Nieuwe abonnees van de nieuwsbrief krijgen een code voor tien procent korting.
`,
  },
  {
    source: 'shop/bezorgen.md',
    markdown: `# Bezorgen en retourneren

## Wat kost de verzending?
Verzenden kost € 4,95. Vanaf € 50 verzenden we gratis binnen Nederland en België.

## Wanneer wordt mijn pakket bezorgd?
Bestelt u voor 22.00 uur, dan bezorgt de post het pakket de volgende werkdag. U krijgt een link om het te volgen.

## Hoe stuur ik een artikel terug?
Vraag in uw account een retourlabel aan, plak het op de doos en lever die binnen 30 dagen in bij een postpunt.

## Wanneer krijg ik mijn geld terug?
Binnen vijf werkdagen nadat de retourzending bij ons is aangekomen.
`,
  },
  {
    source: 'shop/fietsen.md',
    markdown: `# Fietsen en onderhoud

## Welke framemaat heb ik nodig?
Meet uw binnenbeenlengte en vermenigvuldig die met 0,66. Dat is de framemaat in centimeters voor een stadsfiets.

## Hoe vaak moet ik de ketting smeren?
Smeer de ketting elke 300 kilometer, en vaker als u door de regen rijdt.

## Hoe ver kom ik met een volle accu?
Met een volle accu rijdt een elektrische fiets 60 tot 120 kilometer, afhankelijk van de ondersteuning en de wind.

## Hoeveel garantie krijg ik?
Op het frame krijgt u tien jaar garantie, op de accu en de onderdelen twee jaar.

## Kan ik een proefrit maken?
Ja, maak een afspraak in een van onze winkels in Utrecht en Gent. De winkels zijn open van dinsdag tot en met zaterdag.
`,
  },
];

export const SHOP_IN_SCOPE: readonly string[] = [
  'kan ik met paypal betalen?',
  'ik wil mijn bestelling annuleren',
  'hoe krijg ik een factuur',
  'is er een kortingscode?',
  'hoeveel kost verzenden',
  'wanneer komt mijn pakket',
  'hoe kan ik iets retourneren naar jullie, terugsturen dus',
  'hoe lang duurt het voor ik mijn geld terug heb',
  'welke framemaat moet ik kiezen',
  'hoe vaak ketting smeren',
  'hoe ver kan ik rijden met de accu',
  'hoeveel jaar garantie zit er op de accu',
  'kan ik een proefrit komen maken',
  'wanneer zijn de winkels open',
  'hoeveel gerantie krijg ik op het frame',
];

export const SHOP_OFF_TOPIC: readonly string[] = [
  'wat is de hoofdstad van Peru',
  'vertel een mop',
  'verkopen jullie ook helmen?',
  'hoe installeer ik Windows',
  'wat voor weer wordt het morgen',
  'kan ik bij jullie solliciteren',
  'wie is de minister-president',
  'hoe bak ik pannenkoeken',
  'verhuren jullie aanhangers',
  'doen jullie aan inruil van oude brommers',
  'hoe laat vertrekt de trein naar Brussel',
  'mijn wachtwoord werkt niet',
  'kan ik een kinderzitje huren',
  'hoe maak ik een website',
  'zijn jullie banden geschikt voor sneeuw',
];
