### Terms that every file may use.

-llwybr = Llwybr
