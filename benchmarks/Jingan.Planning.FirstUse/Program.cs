using Jingan.Planning.FirstUse;

// Nothing of the library is loaded where nothing of it is asked for.
return args switch
{
    ["list"] => BuiltInUse.List(),
    ["load", var id] => BuiltInUse.Load(id),
    ["evaluate", var id] => BuiltInUse.Evaluate(id),
    _ => 0,
};
