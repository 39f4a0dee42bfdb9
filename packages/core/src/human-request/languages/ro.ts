import type { Language } from '../language.js';

/** Romanian. */
export const ro: Language = `ro0
Pom uman! reprezentant consilier angajat asistenta_uman ajutor_uman specialist fiinta_uman sunt_oameni operatoar suport_uman colaborator telefonist operator_serv operator! operatorul agent! agentul agenti consultant! consultantul consultanta omul! oameni_reali om_real om_adevarat persoana_reala persoana_adevarata umana! umani! colegul colegii functionar operator_uman agent_uman carne_si_oase cineva_real cineva_viu! lucrator cineva_de_la_voi! cineva_din_echipa unul_de_la_voi! cineva_de_acolo
Spersoan sef* superior responsabil oameni coleg tehnician director personal! manager! managerul managera directoare conducere patron! patronul proprietar supervizor coordonator specialistul expert! expertul administrator admin! evaluator profesionist cine_decide cel_care_decide
Vasistenta_med! asistenta asistentul medic! medicul doctor! doctorul farmacist receptioner receptionist secretar avocat jurist! juristul contabilul inginer dezvoltator mecanic! electrician adminul vanzator moderator domn! domnul doamn domnisoara baiat! tip tipul
Icineva altcineva cu_cine cui cineva_de! nu_e_nimeni nimeni_cu_care nu_este_nimeni cuiva! pe_cineva oricine oricui careva! unul_dintre_voi! una_dintre cine_poate cine_ma! cui_ma! nimeni_care vreun_coleg cine_se_ocupa cine_raspunde
Dserviciu departament facturar relatii recepti vanzari contabil financiar reclamatii garantie! facturi retururi juridic! daune! livrari filiala magazin! secretariat birou! ghiseu credite! tehnic! suport_tehnic farmacie relatii_clienti serviciu_clienti serviciul_clienti serviciului_clienti relatii_cu_clientii
Bmasin inteligenta_art!
Cvorbi! discut convers vorbesc_mai! vorbesc_si! sa_vorbim poate_raspunde mi_raspunda sa_raspunda vorbesc! sa_vorbesc vorbeasc vb vorbesc comunic explic scrie_cu! trata se_ocupe raspunda_direct vorbim! sa_discut stau_de_vorba sta_de_vorba dialog! dialoga chat_cu! scriu_cu! consult! consulta_cu! ma_consult apel_cu! intra_in_contact iau_legatura lua_legatura contact_cu! legatura_cu! povestesc schimb_o_vorb un_apel continui_cu! continua_cu! vorbesc_doar
Gajuta! ajute! m_ar_ajuta ma_ajut raspunda raspunde! raspuns_de_la! mi_raspund uite! sa_se_uite uita_la! prelua! preia! preluat! preluata rezolva! rezolve! explica! explice! verifica! verifice! ocupe! ocupa! se_ocupa inteleaga intelege! se_pricep stie_ce! ma_contact contacteze imi_scrie scrie! scrie_mi! intervina interveni analize asista! asiste! indrum consilia revina! sfatu preluati preluare ajutat! sune! sa_mi_scrie rezolv! rezolvam
Ttransfera!
Mlegatur conectati_ma! conecteaza_ma! transfera_ma! ma_transf ma_conect transferati_ma! fiu_preluat escalad indruma trimite_ma! trimiteti_ma! redirect conect pune_ma! puneti_ma! puteti_transf ma_puteti_transf schimba_pe! treci_pe! comuta transferati transferat! fa_mi_legatura faceti_mi_legatura legatura_cu_un! da_mi_legatura dati_mi_legatura ma_puneti direction escala! escalat! escalati muta_ma! muta! treceti_ma! trece_ma! trece_la! treci_la! predati transmite! transmiteti da_legatura transmitere
Lcontact ajung_la! sa_ajung_la! ajunge_la!
Wvreau nevoie dati_mi! da_mi! as_vrea dor* prefer! as_dori imi_dai! pot_avea chemati cheama sa_am! prefer gasesc_un! gasesc_o! solicit pretind unde_gasesc gasesc! aprefera cerut_un! am_cerut cerut vrem! am_nevoie trebuie! insist! as_prefera da dati! dea aduceti adu trimiteti trimite! gasiti gaseste caut! cautati imi_trebuie astept! rog_un! rog_sa! puteti_sa_mi_dati as_putea_avea as_putea lasati lasa_ma! programati imi_dati vina! sa_intre numesc tin_sa! chema! chemati_pe! legati_ma! puneti! apreciez! aprecia! cer alocati alocati_mi! repartizati
Kpot stiu cum poate puteti putem! putea! ati_putea posibil! posibilitate unde! s_ar_putea se_poate este_posibil mod modalitate
Eexista este acolo disponib vreun liber! este_vreun e_vreun aveti! e_acolo dincolo! in_spatele online! de_garda de_serviciu vreo!
Udaca
Radevarat uman! viu
Jmi mie mine! ne noua! imi ma
Nnu fara n_am! nici! niciun nicio! niciodata n_a
Hgata urasc satul ajunge! opriti opreste! opreste_bot! destul! saturat! m_am_saturat in_loc! in_locul gata_cu! inchide! lasa_bot!
Qesti sunteti vorbesc_cu! sunteti_un! esti_un! eu_vorbesc_cu_un! e_un_robot asta_e_un! scriu_cu_un! ai
Fva_rog cu te_rog! aici buna alo salut un si multumesc! acum! urgent repede pentru frumos catre prin reala! seama! imediat clienti! client! clientilor ea el tau vostru! vostri colega! sorry! rog
Xmea imobili asigur alt* drept ca cati! cate! meu mei mele! nostru noastr sau lui ei lor mama! tata! frate sora! fiica fiul! prieten vecin! chirias curier! postas alta_persoana altei_persoane tert! agent_imobiliar agent_de_asig agent_de_turism par corpul_uman umanitate resurse_umane drepturile_omului sot sotia! sotul doi doua! trei! patru! sunt! sunt_un! vorbesc_romana
Oajut sunati suna_ma! reclama inutil
Yieri am_vorbit spus! zis promis! promisese era erau! fost! sunat_ieri sunat! venit! venita furat! furata vorbit! trimis! primit! saptamana_trecuta luna_trecuta azi_dimineata deja_vorbit inchis! a_inchis vandut! mi_a_spus a_zis! ajutat_ieri munca! angajare angajati! job jobul post! salariu cv rol rolul permisiun adaug! adauga sterg! elimin invit! invita licenta contact_de_urg! pe_persoana de_persoana cat de_ce! cand! ce_este ce_inseamna care_este cine_este cine_e! cine_a! beneficiar destinatar carte! film! filmul melodie alarm vremea restaurant masa! peruca diferenta pret! pretul devin! deveni schimb! inregistr partaj dosar! dosarul pachet deja!
Apostul! angajari sa_aplic reducere fara_sa_vorbesc fara_a_vorbi fara_sa!
,dar altfel`;
