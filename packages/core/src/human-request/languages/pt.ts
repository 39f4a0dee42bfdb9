import type { Language } from '../language.js';

/** Portuguese. */
export const pt: Language = `pt0
Patendente consultor ser_humano operador funcionari especialista colaborador ajuda_humana suporte_humano apoio_humano telefonista trabalhador! assistente_humano agente_de_atend agente! agentes! representante humano! humana! pessoa_real pessoa_de_verdade carne_e_osso gente_de_verdade alguem_de_verdade assessor empregado atendimento_humano atendente_humano tecnico_humano pessoa_viva alguem_dai! alguem_da_equipe alguem_da_seguradora alguem_de_voces algum_de_voces um_de_voces alguem_da_equipa ninguem_de_verdade ninguem_real gerente_de_conta gestor_pessoal
Spessoa gerente chefe! responsavel colega gestor assistente superior! tecnico! coordenador comercial! diretor! gerencia diretora direcao! dono! dona! proprietario supervisor encarregado perito! tecnica! admin! gente! profissional mediador professor quem_decide quem_manda
Venfermeiro enfermeira medico! doutor farmaceutico recepcionista secretaria advogado advogada contador! contabilista engenheiro desenvolvedor mecanico eletricista administrador vendedor moderador senhor! senhora! moca! moco! rapaz!
Ialguem com_quem a_quem nao_ha_ninguem ninguem_com_quem nao_tem_ninguem um_dos_seus quem_pode alguma_pessoa ninguem_que! quem_resolv quem_e_o_responsavel quem_trata quem_cuida um_dos_vossos uma_das_suas
Datendimento setor departamento financeiro vendas suporte equipe pos_venda assistencia apoio recepcao contabilid cobranca faturamento financeira reclamac garantia! devoluc juridico faturacao rececao sinistros entregas! loja! agencia! balcao ouvidoria sac suporte_tecnico apoio_ao! camara! atendimento_ao_cliente apoio_ao_cliente servico_ao_cliente central! portaria
Brobo maquina computador ia inteligencia_art!
Cfalar conversar atendid converso fale! fala! como_falo me_ajude que_responda falar_com_outra tratar dialogar escrever comunicar_me! discutir bater_papo tratasse trate! trata! ajudado_por! responder_me! falar_com! falo! papo! comunicar! chat_com! tratar_com! tratar_disto ligacao_com! contato_com! contacto_com! contactar_com! teclar conversar_com! entrar_em_contato trocar_ideia conversacao falar_diretamente trocar_umas palavras_com! umas_palavras uma_ligacao chamada_com! so_falo_com! falo_so_com! continuar_com!
Gajudar! ajude! me_ajud ajuda_de! atenda! atender! atende! me_atend responda! responder! responde! me_respond resolver! resolva! resolve! explicar explique! me_expli verificar verifique analisar analise! veja! olhar! olhe! assuma! assumir! assume! entenda! entende! que_saiba saiba! me_ligue ligar_para_mim! me_contact contactar_me! contacte! me_escreva cuidar! cuide! tratar_do_meu! intervenha orientar me_orient dar_uma_olhada me_retorn ajudar_me! atender_me! resolve_comigo veja_comigo resolver_isto resolver_isso
Ttransferir!
Mencaminh passar ligar_com! me_transf me_pass me_conec me_colo me_encaminh transferir_me! passa_para me_liga_a! me_liga_com! colocar_me! chamar_algu chame_algu escal transferid transfir direcion reencaminh conecte transfere mudar_para trocar_para muda_para passe_para passar_para passa! passe! passem! ligue_me! liga_me! me_ligue_com! me_ligar_com! conecta! conectar! redirecion coloque! coloca! me_poe! poe_me! ponha_me! mudar_pra! trocar_pra! passar_pra! passa_pra! leva_me! me_leva me_bota bota!
Lcontat contact chegar_a! chego_a!
Wquero preciso gostaria prefiro desejo exijo queria me_da! chame qero ter_um! me_arruma chama! me_de! prefer onde_encontro encontrar_um! solicito pretendo quero_ajuda encontro! pedi! pedi_um! solicitei queremos gostava! precisamos desejava exigir demando! solicitar requeiro peco! pedir! da_me! de_me! traga! tragam busca! procuro! arranj manda! mande! mandem envie! enviem me_manda me_deixa deixa! deixe! deixem tenho_que! tenho_de! necessito faco_questao aguardo quero_que! pode_me_dar! podem_me! cade! venha! atribuam atribua! atribuir designem designe! consegue! conseguem
Kposso pode como_faco como_posso pode_ser! possivel! consigo! como! onde! maneira_de! forma_de! jeito! tem_como teria_como da_para da_pra! seria! sera_possivel onde_esta
Etem ha existe disponivel livre! online! haveria ha_algum tem_algum esta_ai! por_tras atras_desse de_plantao voces_tem!
Use caso
Rverdade de_carne_e_osso
Jme mim nos comigo
Nnao sem nunca nenhum nao_precisa nao_e_nec! zero_vont jamais! nem
Hodeio chega! cansei pare! em_vez! parem! para_de! desliga! desligue! cansado_de! cansada_de! farto! farta! ao_inves tira! tirem
Qvoce_e vc_e! estou_falando estou_a_falar es_um! es e_voce e_um_robo isto_e_um! isso_e_um! tu_es! voce_tem!
Fpor_favor pfv uma com agora pra se_chama ola bom_dia! de_voces esta_conversa essa_conversa aqui! pfvr obrigado! agora! urgente ja para que dos das um cliente! ela ele seu teu vosso
Xmeu minha seguro viage imobili outra outro quantos direitos como_um! parece transferir_din! qual nosso! nossa! mae pai irmao irma! filho! filha! amigo amiga vizinho inquilino entregador carteiro outra_pessoa terceiro! corretor corretor_de! agente_de_viag agente_imob cabelo! corpo_humano humanidade recursos_hum! direitos_hum! marido esposa! namorad dois! duas! tres! quatro! sou sou_um! sou_uma!
Oajuda socorro me_lig! ligue reclama porcaria me_liga!
Yontem falei disse falou! falaram prometeu prometeram foi foram! estava! era eram! ligou! ligaram veio! vieram roubou roubaram roubado mandou! enviou! ajudou! atendeu! desligou semana_passada mes_passado hoje_de_manha esta_manha ja_falei recebi! recebeu! vendeu! cobrou! salario curriculo cargo! funcao! permiss adicionar remover! excluir convidar licenca! contato_de_emerg por_pessoa quanto! quantas! quando! por_que! porque! o_que_e! qual_e! quem_foi! beneficiario destinatario livro! filme! musica! alarme! clima! tempo! restaurante mesa! peruca diferenca preco! horario! gravad gravam compartilh partilhar pasta! pacote ja_me! quem_e_o_dono
Avaga! vagas! emprego trabalhar_como aprender desconto sem_falar sem_precisar sem_ter!
,mas senao ou_eu! ou_cancelo ou_vou!`;
