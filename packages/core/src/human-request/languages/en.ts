import type { Language } from '../language.js';

/** English. */
export const en: Language = `en0
Prep executive specialist colleague csr live_person hooman advisor adviser human_being reps teammate staff_member telephonist real_human staffer human_help human_assistance human_support
Sboss moderator staff people team_member employee worker superior guy somebody_in_charge team_leader expert technician ppl dude
Isomeone somebody anyone anybody person_in_charge one_of_you whoever someone_else somebody_else who_can_i who_do_i anybody_human persn someone_from_your somebody_from_your one_of_your who_should_i who_should_one anybody_real anyone_real is_there_no_one is_there_nobody isn't_there_anyone
Dcustomer_s customer_care department reception front_desk billing sales accounting tech team! spa room_service concierge retention claims help_desk service_desk returns accounts_team customer_rel shipping complaints! finance_dep billing_team technical_support tech_support warranty payments_team claims_dep fraud_dep
Bmachine computer ai automated
Ctalk speak! speaking! a_word deal_with on_the_line on_the_phone conversation have_a_word take_over discuss response message_me get_back_to_me speak_with tlak explain_this explain_it step_in review_my look_into message_with take_this_over handle_this handle_it deal_with_this take_care_of_this sort_this help_me_with answer_me serve_me
Thand_over forward pass redirect put_through switch hand_this_over hand_off get_past skip_the_bot
Mtransfer_me connect_me put_me pass_me direct_me redirect_me direct_to_me hand_me switch_me give_me_to get_me_through forward_me transfer_to_me route_me refer_me get_on transferred_to pass_me_to escalate patch_me loop_in bring_in take_me_to bring_me_to to_be_transferred to_be_connected link_me hook_me put_me_in put_me_onto pass_this_to hand_me_over send_me_to switch_to change_to swap_to swap_me move_me_to
Lcontact reach get_hold get_a_hold get_in_touch get_through hear_from
Wwant need give_me get_me get_an get_a wanna looking_for prefer bring_me demand require request gimme send_me would_like i'd_like ask_for rather_have in_here brought can_i_get can_you_put have_an can_i_have may_i_have let_me_have insist id_like get_your fetch let_a how_about arrange assign_me put_a put_an help_from find_a find_an find_me_a find_me_an helped_by appreciate i'd_prefer i'd_rather would_prefer where_can_i_find where_do_i_find where_is_a i'd_rather_have asked_for requested
Ki know can could handle answer reply respond
Eis_there are_there available any! isn't_there have_a do_you_have is_any theres there's gotta_be there_must do_u_have
Rlive! actual! living! genuine normal! damn fucking bloody breathing proper
Nnot don't dont no never without do_not didn't doesn't no_need needn't don't_think_i no_reason refuse no_longer
Hstop hate tired_of sick_of instead rather_than enough fed_up done_talking
Qare_you am_i_talking am_i_speaking am_i_chatting you_are you're is_this do_i_have_to_talk do_i_have_to_contact do_i_have_to_speak youre r_u was_talking was_speaking am_i talking_to_me i_am i'm_not i'm_a do_you_think you_sound
Fa an the now to with hi hello hey just some plz immediately right yes your then today me for already asap from! on_this only kindly cheers thx thanks! okay hiya mate
Xmy his her their our insurance estate travel delivery name number console resource rights other another be become by user secret to_be like as contact_person human_resource
Ohelp_me call_me call_back contact_you useless fuck stupid shit ridiculous complain frustrat assistance anybody_there anyone_there is_anyone is_anybody
Yyesterday spoke talked told said feature about_the last_time chatted assign last_week
Aopening_hours apply_for apply_as hiring vacanc salary remind work_for work_there what_lang which_lang a_table discount
,otherwise`;
