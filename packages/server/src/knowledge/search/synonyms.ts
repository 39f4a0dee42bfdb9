/**
 * Words that people use for one another when they ask about a website, a product or a service, one group a line, by
 * language. General on purpose: nothing in them is about one company's articles (product choice).
 */
const GROUPS: Readonly<Record<string, string>> = {
  en: `
    install setup embed integrate paste add insert include put
    delete remove erase uninstall discard rid
    change edit modify adjust customise customize alter configure rename
    price cost pricing charge fee expensive cheap pay paid money subscription licence license
    person human people someone somebody
    colleague coworker teammate employee staff member user
    chat widget messenger chatbox
    chat conversation dialogue
    bot chatbot ai assistant robot agent
    start begin launch run boot
    stop pause halt disable suspend deactivate
    resume enable reactivate unpause activate
    login signin
    logout signout
    password passcode credentials
    phone mobile smartphone iphone android cellphone
    speed performance fast slow slower quick lag
    language translate translation multilingual locale languages
    colour color theme appearance style design brand look
    dark night
    error problem issue bug trouble fail failure wrong broken crash
    save store keep retain stored kept
    secure security safe safety
    privacy gdpr
    company business firm organisation organization
    visitor customer client guest shopper
    queue line waiting wait
    available online
    unavailable offline away nobody
    endpoint route path url
    cluster nodes servers
    tips advice recommend recommendation
    invent fabricate hallucinate
    email mail e-mail
    article document docs documentation page content
    answer reply respond response
    server host hosting machine self-hosted selfhosted
    computer laptop pc desktop locally
    backup restore copy
    upgrade update version newer
    trigger keyword word phrase
    handoff handover transfer escalate escalation handed
    assign distribute allocate transfer pass forward
    login sign
    logout sign
    disable switch off
    enable switch
    display show visible appear
    hide invisible conceal
    limit maximum max most quota
    icon button launcher bubble
    corner position location
    website site webpage homepage web
    domain origin
    several multiple many
    simultaneous parallel concurrent
    repeat duplicate twice
    order sequence
    rights permission permissions role access allowed
    requirement requirements prerequisite prerequisites
    typo misspelling spelling
    accessible accessibility blind disabled screen-reader
    drop lost lose disconnect interrupted
    holiday vacation
    buy purchase
    monitor health status
    rollback revert
    left leave leaves quit
    fire dismiss
    internet connection network wifi
    reload refresh
    tab window`,
  nl: `
    installeren toevoegen plaatsen inbouwen zetten
    verwijderen wissen deleten weghalen
    wijzigen aanpassen veranderen bewerken
    prijs kosten kost tarief duur betalen
    mens persoon iemand
    collega medewerker gebruiker
    chat widget chatvenster
    bot chatbot ai assistent robot
    starten beginnen opstarten
    stoppen pauzeren pauze uitzetten
    hervatten aanzetten
    inloggen aanmelden
    uitloggen afmelden
    telefoon mobiel smartphone
    taal vertalen vertaling
    fout probleem storing
    bezoeker klant
    wachtrij rij wachten
    beschikbaar online
    website site webpagina pagina
    retour terugsturen retourneren terugbrengen
    bezorgen leveren levering bezorging verzenden verzending
    bestelling order bestellen
    winkel zaak
    openingstijden open geopend`,
  de: `
    installieren einbauen einbinden hinzufügen einfügen
    löschen entfernen
    ändern anpassen bearbeiten
    preis kosten kostet gebühr bezahlen
    mensch person jemand
    kollege mitarbeiter benutzer
    chat widget
    bot chatbot ki assistent
    starten beginnen
    stoppen pausieren anhalten
    anmelden einloggen
    abmelden ausloggen
    handy telefon smartphone
    sprache übersetzen übersetzung
    fehler problem störung
    besucher kunde
    website webseite seite
    rücksendung zurückschicken zurücksenden rückgabe
    lieferung liefern versand versenden
    bestellung bestellen`,
  fr: `
    installer ajouter intégrer insérer
    supprimer effacer enlever retirer
    modifier changer adapter
    prix coût coûte tarif payer
    humain personne quelqu'un
    collègue employé utilisateur
    chat widget
    bot chatbot ia assistant
    démarrer commencer lancer
    arrêter suspendre
    connexion connecter identifier
    téléphone mobile portable
    langue traduire traduction
    erreur problème panne
    visiteur client
    site page
    retour retourner renvoyer
    livraison livrer expédition expédier
    commande commander`,
  es: `
    instalar añadir agregar insertar
    eliminar borrar quitar
    cambiar modificar editar
    precio coste costo cuesta tarifa pagar
    humano persona alguien
    compañero empleado usuario
    chat widget
    bot chatbot ia asistente
    iniciar empezar arrancar
    detener pausar parar
    teléfono móvil celular
    idioma traducir traducción
    error problema fallo
    visitante cliente
    sitio web página
    devolución devolver
    envío enviar entrega entregar
    pedido pedir comprar`,
};

/** The groups of a language, each a list of words; none for a language that has no list. */
export function synonymGroups(language: string): string[][] {
  return (GROUPS[language] ?? '')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((group) => group.length > 1);
}
