% The rules of reach.dl for SWI-Prolog.
:- table vulExists/5, execCode/2, netAccess/3, canAccessHost/1, principalCompromised/1, logInService/3.
vulExists(H, I, S, R, C) :- vulExists3(H, I, S), vulProperty(I, R, C).
execCode(H, U) :- hasAccount(P, H, U), principalCompromised(P), canAccessHost(H).
execCode(H, "root") :- execCode(H, _), vulExists(H, _, _, "localExploit", "privEscalation").
execCode(H, U) :- netAccess(H, Pr, Po), networkServiceInfo(H, S, Pr, Po, U),
    vulExists(H, _, S, "remoteExploit", "privEscalation").
netAccess(To, Pr, Po) :- execCode(From, _), hacl(From, To, Pr, Po).
netAccess(To, Pr, Po) :- attackerLocated(Z), hacl(Z, To, Pr, Po).
canAccessHost(H) :- execCode(H, _).
canAccessHost(H) :- logInService(H, Pr, Po), netAccess(H, Pr, Po).
principalCompromised(P) :- execCode(H, "root"), hasAccount(P, H, _).
principalCompromised(P) :- execCode(H, U), hasAccount(P, H, U).
logInService(H, Pr, Po) :- networkServiceInfo(H, "sshd", Pr, Po, _).
goal(execCode(_, _)).
