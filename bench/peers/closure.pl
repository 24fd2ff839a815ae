% Transitive closure for SWI-Prolog.
:- table path/2.
path(X, Y) :- edge(X, Y).
path(X, Z) :- path(X, Y), edge(Y, Z).
goal(path(_, _)).
