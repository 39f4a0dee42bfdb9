import type { Language } from '../language.js';

/** Portuguese. */
export const pt: Language = `pt0
Patendente consultor ser_humano operador funcionari especialista colaborador ajuda_humana suporte_humano apoio_humano telefonista trabalhador! assistente_humano agente_de_atend
Spessoa gerente chefe! responsavel colega gestor assistente superior! tecnico! coordenador comercial! diretor!
Ialguem com_quem a_quem nao_ha_ninguem ninguem_com_quem nao_tem_ninguem
Datendimento setor departamento financeiro vendas suporte equipe pos_venda assistencia apoio recepcao contabilid cobranca faturamento financeira reclamac garantia! devoluc
Brobo maquina computador ia ia! inteligencia_art
Cfalar conversar atendid converso fale! fala! como_falo atende! atenda! me_ajude me_respond que_responda me_escreva falar_com_outra tratar explicar dialogar responda escrever comunicar_me discutir bater_papo tratasse trate! trata! resolva! ajudado_por responder_me cuide ajude!
Mencaminh transferir passar ligar_com me_transf me_pass me_conec me_colo me_encaminh transferir_me passa_para me_liga_a! me_liga_com colocar_me chamar_algu chame_algu escal transferid transfir direcion reencaminh conecte transfere mudar_para trocar_para muda_para
Lcontat contact
Wquero preciso gostaria prefiro desejo exijo queria me_da chame qero ter_um me_arruma chama! me_de! prefer onde_encontro encontrar_um solicito pretendo quero_ajuda encontro! preferia pedi! pedi_um solicitei
Kposso pode como_faco como_posso
Etem ha existe disponivel livre! online!
Rverdade de_carne_e_osso
Nnao sem nunca nenhum nao_precisa nao_e_nec zero_vont
Hodeio chega! cansei pare! em_vez
Qvoce_e vc_e estou_falando estou_a_falar es_um voce_esta
Fpor_favor pfv uma com agora pra se_chama ola! bom_dia de_voces esta_conversa essa_conversa aqui! pfvr obrigado! agora! urgente ja!
Xmeu minha seguro viage imobili outra outro quantos direitos como_um parece transferir_din qual
Oajuda socorro me_lig ligue reclama porcaria
Yontem falei disse
Avaga! vagas! emprego trabalhar_como aprender desconto
,mas senao`;
