"""The lifts and cardio moves `fit` knows from the first day: names, what lifters and other apps call them, muscles."""

from __future__ import annotations

# fmt: off
# One literal, so that Python reads it from its .pyc as a constant and builds nothing.
# A row: id (the name with hyphens), name, |aliases| as `normal` writes them, primary and secondary muscles,
# equipment, kind, region. `squat barbell` and the like are names that Strong, Hevy, FitNotes or Liftosaur export.
ROWS: tuple[tuple[str, ...], ...] = (
    ("bench-press", "Bench Press",
     "|bench|bp|flat bench|flat bench press|flat barbell bench press|benching|bench press medium grip|"
     "paused bench press|bench presses|bench press barbell|barbell bench press|flat bench presses|"
     "flat bench press barbell|barbell flat bench press|",
     "chest", "triceps,front delts", "barbell", "weighted", "upper"),
    ("incline-bench-press", "Incline Bench Press",
     "|incline bench|incline press|incline barbell press|incline bb press|incline bench presses|"
     "incline bench press barbell|barbell incline bench press|",
     "chest", "front delts,triceps", "barbell", "weighted", "upper"),
    ("decline-bench-press", "Decline Bench Press",
     "|decline bench|decline press|decline bench presses|decline bench press barbell|barbell decline bench press|",
     "chest", "triceps,front delts", "barbell", "weighted", "upper"),
    ("close-grip-bench-press", "Close Grip Bench Press",
     "|close grip bench|cgbp|bench press close grip|narrow grip bench press|close grip barbell bench press|"
     "close grip bench presses|narrow grip bench presses|close grip bench press barbell|"
     "barbell close grip bench press|narrow grip bench press barbell|barbell narrow grip bench press|"
     "bench press narrow grip|bench press close grip barbell|barbell bench press close grip|narrow grip bench|"
     "narrow grip barbell bench press|",
     "triceps", "chest,front delts", "barbell", "weighted", "upper"),
    ("wide-grip-bench-press", "Wide Grip Bench Press",
     "|wide grip bench|bench press wide grip|wide grip bench presses|wide grip bench press barbell|"
     "barbell wide grip bench press|bench press wide grip barbell|barbell bench press wide grip|",
     "chest", "triceps,front delts", "barbell", "weighted", "upper"),
    ("spoto-press", "Spoto Press", "|spoto bench press|spoto|spoto presses|spoto press barbell|barbell spoto press|",
     "chest", "triceps,front delts", "barbell", "weighted", "upper"),
    ("floor-press", "Floor Press", "|floor bench press|floor presses|floor press barbell|barbell floor press|",
     "chest,triceps", "front delts", "barbell", "weighted", "upper"),
    ("board-press", "Board Press", "|board bench press|board presses|board press barbell|barbell board press|",
     "triceps", "chest,front delts", "barbell", "weighted", "upper"),
    ("reverse-grip-bench-press", "Reverse Grip Bench Press",
     "|reverse grip bench|underhand bench press|reverse grip bench presses|reverse grip bench press barbell|"
     "barbell reverse grip bench press|",
     "chest", "triceps,front delts", "barbell", "weighted", "upper"),
    ("dumbbell-bench-press", "Dumbbell Bench Press",
     "|dumbbell bench|db bench|dumbbell press|db press|flat dumbbell press|flat db press|"
     "flat dumbbell bench press|dumbbell chest press|db chest press|chest press dumbbell|db bench press|"
     "dumbbell bench presses|db bench presses|bench press dumbbell|db bench press dumbbell|"
     "dumbbell db bench press|flat db bench press|chest press db|",
     "chest", "triceps,front delts", "dumbbell", "weighted", "upper"),
    ("incline-dumbbell-bench-press", "Incline Dumbbell Bench Press",
     "|incline dumbbell press|incline db press|incline db bench|incline dumbbell bench|incline press dumbbell|"
     "incline db bench press|incline dumbbell bench presses|incline db bench presses|dumbbell incline bench press|"
     "db incline bench press|incline bench press dumbbell|incline db bench press dumbbell|"
     "dumbbell incline db bench press|incline press db|",
     "chest", "front delts,triceps", "dumbbell", "weighted", "upper"),
    ("decline-dumbbell-bench-press", "Decline Dumbbell Bench Press",
     "|decline dumbbell press|decline db press|decline db bench press|decline dumbbell bench presses|"
     "decline db bench presses|dumbbell decline bench press|db decline bench press|decline bench press dumbbell|"
     "decline db bench press dumbbell|dumbbell decline db bench press|",
     "chest", "triceps,front delts", "dumbbell", "weighted", "upper"),
    ("dumbbell-floor-press", "Dumbbell Floor Press",
     "|db floor press|dumbbell floor presses|db floor presses|floor press dumbbell|db floor press dumbbell|"
     "dumbbell db floor press|",
     "chest,triceps", "front delts", "dumbbell", "weighted", "upper"),
    ("smith-machine-bench-press", "Smith Machine Bench Press",
     "|smith machine bench presses|smith bench press|bench press smith machine|",
     "chest", "triceps,front delts", "smith machine", "weighted", "upper"),
    ("smith-machine-incline-bench-press", "Smith Machine Incline Bench Press",
     "|smith incline|incline smith press|incline smith machine press|smith machine incline bench presses|"
     "smith incline bench press|incline bench press smith machine|",
     "chest", "front delts,triceps", "smith machine", "weighted", "upper"),
    ("smith-machine-decline-bench-press", "Smith Machine Decline Bench Press",
     "|smith machine decline bench presses|smith decline bench press|decline bench press smith machine|",
     "chest", "triceps,front delts", "smith machine", "weighted", "upper"),
    ("machine-chest-press", "Machine Chest Press",
     "|chest press|seated chest press|vertical chest press|iso lateral chest press machine|"
     "iso lateral chest press|hammer strength chest press|machine chest presses|chest press machine|"
     "seated chest presses|seated chest press machine|machine seated chest press|",
     "chest", "triceps,front delts", "machine", "weighted", "upper"),
    ("machine-incline-chest-press", "Machine Incline Chest Press",
     "|incline chest press|iso lateral incline press|hammer strength incline press|machine incline chest presses|"
     "incline chest press machine|",
     "chest", "front delts,triceps", "machine", "weighted", "upper"),
    ("machine-decline-chest-press", "Machine Decline Chest Press",
     "|decline chest press|iso lateral decline press|machine decline chest presses|decline chest press machine|",
     "chest", "triceps", "machine", "weighted", "upper"),
    ("cable-chest-press", "Cable Chest Press",
     "|bench press cable|cable bench press|cable chest presses|chest press cable|",
     "chest", "triceps,front delts", "cable", "weighted", "upper"),
    ("band-chest-press", "Band Chest Press",
     "|band bench press|bench press band|band chest presses|banded chest press|resistance band chest press|"
     "chest press band|",
     "chest", "triceps,front delts", "band", "weighted", "upper"),
    ("svend-press", "Svend Press", "|plate press|plate squeeze press|squeeze press|svend presses|",
     "chest", "front delts", "plate", "weighted", "upper"),
    ("dumbbell-squeeze-press", "Dumbbell Squeeze Press",
     "|hex press|dumbbell hex press|db hex press|hex press dumbbell|db squeeze press|dumbbell squeeze presses|"
     "db squeeze presses|squeeze press dumbbell|db squeeze press dumbbell|dumbbell db squeeze press|hex press db|",
     "chest", "triceps", "dumbbell", "weighted", "upper"),
    ("landmine-press", "Landmine Press",
     "|landmine shoulder press|angled press|landmine presses|landmine press barbell|barbell landmine press|",
     "front delts,chest", "triceps", "barbell", "weighted", "upper"),
    ("chest-fly", "Chest Fly",
     "|fly|flys|flyes|flies|chest flye|pec fly|dumbbell fly|db fly|dumbbell flye|dumbbell chest fly|"
     "chest fly dumbbell|flat dumbbell fly|db chest fly|dumbbell flyes|chest flys|chest flyes|chest flye dumbbell|"
     "dumbbell chest flye|pec flye|db flye|flat dumbbell flye|db chest flye|db flyes|",
     "chest", "front delts", "dumbbell", "weighted", "upper"),
    ("incline-dumbbell-fly", "Incline Dumbbell Fly",
     "|incline fly|incline chest fly|incline flyes|incline dumbbell flye|incline db fly|incline db flye|"
     "incline dumbbell flys|incline dumbbell flyes|dumbbell incline fly|db incline fly|incline fly dumbbell|"
     "dumbbell incline flye|db incline flye|incline flye dumbbell|incline chest flye|incline chest flys|"
     "incline chest flyes|incline chest fly dumbbell|dumbbell incline chest fly|incline flye|",
     "chest", "front delts", "dumbbell", "weighted", "upper"),
    ("decline-dumbbell-fly", "Decline Dumbbell Fly",
     "|decline fly|decline chest fly|decline dumbbell flye|decline db fly|decline db flye|decline dumbbell flys|"
     "decline dumbbell flyes|dumbbell decline fly|db decline fly|decline fly dumbbell|dumbbell decline flye|"
     "db decline flye|decline flye dumbbell|decline chest flye|decline chest flys|decline chest flyes|"
     "decline chest fly dumbbell|dumbbell decline chest fly|decline flye|",
     "chest", "front delts", "dumbbell", "weighted", "upper"),
    ("pec-deck", "Pec Deck",
     "|pec dec|butterfly|butterfly pec deck|machine fly|machine chest fly|chest fly machine|seated machine fly|"
     "pec fly machine|pec deck fly|pec decks|pec deck machine|machine pec deck|machine flye|machine chest flye|"
     "chest flye machine|seated machine flye|pec flye machine|pec deck flye|",
     "chest", "front delts", "machine", "weighted", "upper"),
    ("cable-fly", "Cable Fly",
     "|cable crossover|cable crossovers|crossover|cable chest fly|chest fly cable|cable fly crossovers|"
     "cable fly crossover|cable cross over|standing cable fly|seated chest fly cable|middle cable crossover|"
     "cable flye|cable flys|cable flyes|fly cable|flye cable|cable chest flye|chest flye cable|"
     "cable flye crossovers|cable flye crossover|standing cable flye|seated chest flye cable|",
     "chest", "front delts", "cable", "weighted", "upper"),
    ("low-cable-fly", "Low Cable Fly",
     "|low to high cable fly|low cable crossover|low cable fly crossovers|low cable flye|low cable flys|"
     "low cable flyes|cable low fly|low fly cable|cable low flye|low flye cable|low to high cable flye|"
     "low cable flye crossovers|",
     "chest", "front delts", "cable", "weighted", "upper"),
    ("high-cable-fly", "High Cable Fly",
     "|high to low cable fly|high cable crossover|high cable flye|high cable flys|high cable flyes|cable high fly|"
     "high fly cable|cable high flye|high flye cable|high to low cable flye|",
     "chest", "front delts", "cable", "weighted", "upper"),
    ("band-chest-fly", "Band Chest Fly",
     "|band fly|band chest flye|band chest flys|band chest flyes|banded chest fly|resistance band chest fly|"
     "chest fly band|banded chest flye|resistance band chest flye|chest flye band|band flye|",
     "chest", "front delts", "band", "weighted", "upper"),
    ("dumbbell-pullover", "Dumbbell Pullover",
     "|pullover|pull over|dumbbell pull over|db pull over|db pullover|dumbbell pullovers|db pullovers|"
     "pullover dumbbell|db pullover dumbbell|dumbbell db pullover|",
     "lats,chest", "triceps", "dumbbell", "weighted", "upper"),
    ("machine-pullover", "Machine Pullover", "|pullover machine|nautilus pullover|machine pullovers|",
     "lats", "chest", "machine", "weighted", "upper"),
    ("push-up", "Push Up",
     "|press up|press ups|pressup|pressups|hand release push up|regular push up|push up weighted|weighted push up|"
     "pushup|push ups|pushups|push up bodyweight|pushup bodyweight|hand release pushup|hand release push ups|"
     "regular pushup|regular push ups|pushup weighted|weighted pushup|weighted push ups|",
     "chest", "triceps,front delts,abs", "body weight", "bodyweight", "upper"),
    ("knee-push-up", "Knee Push Up",
     "|push up knees|push up on knees|kneeling push up|knee pushup|knee push ups|knee pushups|"
     "knee push up bodyweight|knee pushup bodyweight|pushup knees|pushup on knees|kneeling pushup|"
     "kneeling push ups|",
     "chest", "triceps,front delts", "body weight", "bodyweight", "upper"),
    ("incline-push-up", "Incline Push Up",
     "|elevated push up|incline pushup|incline push ups|incline pushups|incline push up bodyweight|"
     "incline pushup bodyweight|elevated pushup|elevated push ups|",
     "chest", "triceps,front delts", "body weight", "bodyweight", "upper"),
    ("decline-push-up", "Decline Push Up",
     "|feet elevated push up|decline pushup|decline push ups|decline pushups|decline push up bodyweight|"
     "decline pushup bodyweight|feet elevated pushup|feet elevated push ups|",
     "chest", "front delts,triceps", "body weight", "bodyweight", "upper"),
    ("diamond-push-up", "Diamond Push Up",
     "|close grip push up|narrow push up|triangle push up|diamond pushup|diamond push ups|diamond pushups|"
     "diamond push up bodyweight|diamond pushup bodyweight|close grip pushup|close grip push ups|narrow pushup|"
     "narrow push ups|triangle pushup|triangle push ups|",
     "triceps", "chest,front delts", "body weight", "bodyweight", "upper"),
    ("wide-push-up", "Wide Push Up",
     "|wide grip push up|wide pushup|wide push ups|wide pushups|wide push up bodyweight|wide pushup bodyweight|"
     "wide grip pushup|wide grip push ups|",
     "chest", "triceps,front delts", "body weight", "bodyweight", "upper"),
    ("archer-push-up", "Archer Push Up",
     "|archer pushup|archer push ups|archer pushups|archer push up bodyweight|archer pushup bodyweight|",
     "chest", "triceps,front delts", "body weight", "bodyweight", "upper"),
    ("one-arm-push-up", "One Arm Push Up",
     "|single arm push up|one handed push up|one arm pushup|one arm push ups|one arm pushups|"
     "one arm push up bodyweight|one arm pushup bodyweight|single arm pushup|single arm push ups|"
     "one handed pushup|one handed push ups|",
     "chest", "triceps,front delts,abs", "body weight", "bodyweight", "upper"),
    ("plyometric-push-up", "Plyometric Push Up",
     "|plyo push up|clap push up|clapping push up|plyometric pushup|plyometric push ups|plyometric pushups|"
     "plyometric push up bodyweight|plyometric pushup bodyweight|plyo pushup|plyo push ups|clap pushup|"
     "clap push ups|clapping pushup|clapping push ups|",
     "chest", "triceps,front delts", "body weight", "bodyweight", "upper"),
    ("pike-push-up", "Pike Push Up",
     "|pike pushup|pike push ups|pike pushups|pike push up bodyweight|pike pushup bodyweight|",
     "front delts", "triceps,chest", "body weight", "bodyweight", "upper"),
    ("ring-push-up", "Ring Push Up", "|ring pushup|ring push ups|ring pushups|",
     "chest", "triceps,front delts,abs", "other", "bodyweight", "upper"),
    ("handstand-push-up", "Handstand Push Up",
     "|hspu|wall handstand push up|strict handstand push up|kipping handstand push up|handstand pushup|"
     "handstand push ups|handstand pushups|handstand push up bodyweight|handstand pushup bodyweight|"
     "wall handstand pushup|wall handstand push ups|strict handstand pushup|strict handstand push ups|"
     "kipping handstand pushup|kipping handstand push ups|",
     "front delts", "triceps,upper back", "body weight", "bodyweight", "upper"),
    ("dip", "Dip",
     "|dips|chest dip|triceps dip|tricep dip|parallel bar dip|parallel bar triceps dip|bar dip|weighted dip|"
     "weighted dips|dip weighted|chest dip weighted|triceps dip weighted|dip bodyweight|chest dips|"
     "chest dip bodyweight|triceps dips|triceps dip bodyweight|",
     "chest,triceps", "front delts", "body weight", "bodyweight", "upper"),
    ("ring-dip", "Ring Dip", "|ring dips|",
     "chest,triceps", "front delts", "other", "bodyweight", "upper"),
    ("bench-dip", "Bench Dip",
     "|triceps bench dip|tricep bench dip|chair dip|bench dips triceps|bench dips|bench dip bodyweight|",
     "triceps", "chest,front delts", "body weight", "bodyweight", "upper"),
    ("assisted-dip", "Assisted Dip",
     "|dip machine assisted|chest dip assisted|triceps dip assisted|assisted chest dip|assisted triceps dip|"
     "machine assisted dip|assisted dips|machine assisted dips|assisted dip machine|chest dip machine assisted|"
     "triceps dip machine assisted|machine assisted chest dip|machine assisted triceps dip|",
     "chest,triceps", "front delts", "machine", "assisted", "upper"),
    ("machine-dip", "Machine Dip",
     "|seated dip|seated dip machine|seated triceps dip|triceps press machine|machine dips|dip machine|",
     "triceps", "chest", "machine", "weighted", "upper"),
    ("overhead-press", "Overhead Press",
     "|ohp|press|military press|standing press|shoulder press barbell|barbell shoulder press|"
     "standing military press|strict military press|strict press|barbell press|standing overhead press|"
     "overhead presses|overhead press barbell|barbell overhead press|military presses|military press barbell|"
     "barbell military press|standing military presses|standing military press barbell|"
     "barbell standing military press|strict military presses|strict military press barbell|"
     "barbell strict military press|strict presses|strict press barbell|barbell strict press|"
     "standing overhead presses|standing overhead press barbell|barbell standing overhead press|",
     "front delts", "triceps,side delts", "barbell", "weighted", "upper"),
    ("seated-overhead-press", "Seated Overhead Press",
     "|seated barbell press|seated military press|seated press|seated barbell shoulder press|"
     "seated overhead presses|seated overhead press barbell|barbell seated overhead press|seated military presses|"
     "seated military press barbell|barbell seated military press|",
     "front delts", "triceps,side delts", "barbell", "weighted", "upper"),
    ("dumbbell-shoulder-press", "Dumbbell Shoulder Press",
     "|shoulder press|seated dumbbell press|seated db press|seated shoulder press dumbbell|"
     "seated dumbbell shoulder press|seated overhead press dumbbell|overhead press dumbbell|"
     "dumbbell overhead press|db overhead press|db ohp|dumbbell ohp|seated shoulder press|"
     "dumbbell seated shoulder press|db shoulder press|dumbbell shoulder presses|db shoulder presses|"
     "shoulder press dumbbell|db shoulder press dumbbell|dumbbell db shoulder press|seated shoulder press db|"
     "seated db shoulder press|seated overhead press db|overhead press db|db seated shoulder press|",
     "front delts", "triceps,side delts", "dumbbell", "weighted", "upper"),
    ("single-arm-dumbbell-press", "Single Arm Dumbbell Press",
     "|single arm dumbbell shoulder press|one arm dumbbell press|single arm db press|one arm db press|"
     "single arm dumbbell presses|one arm dumbbell presses|dumbbell single arm press|db single arm press|"
     "single arm press dumbbell|dumbbell one arm press|db one arm press|one arm press dumbbell|"
     "one arm dumbbell shoulder press|",
     "front delts", "triceps,side delts,obliques", "dumbbell", "weighted", "upper"),
    ("machine-shoulder-press", "Machine Shoulder Press",
     "|machine overhead press|shoulder press plate loaded|seated shoulder press machine|"
     "iso lateral shoulder press|overhead press machine|machine shoulder presses|shoulder press machine|",
     "front delts", "triceps,side delts", "machine", "weighted", "upper"),
    ("smith-machine-overhead-press", "Smith Machine Overhead Press",
     "|smith machine shoulder press|smith shoulder press|shoulder press smith machine|"
     "seated overhead press smith machine|smith machine overhead presses|smith overhead press|"
     "overhead press smith machine|",
     "front delts", "triceps,side delts", "smith machine", "weighted", "upper"),
    ("cable-shoulder-press", "Cable Shoulder Press",
     "|cable overhead press|overhead press cable|cable shoulder presses|shoulder press cable|",
     "front delts", "triceps,side delts", "cable", "weighted", "upper"),
    ("band-shoulder-press", "Band Shoulder Press",
     "|band overhead press|overhead press band|band shoulder presses|banded shoulder press|"
     "resistance band shoulder press|shoulder press band|",
     "front delts", "triceps,side delts", "band", "weighted", "upper"),
    ("kettlebell-press", "Kettlebell Press",
     "|kettlebell overhead press|kettlebell shoulder press|kb overhead press|shoulder press kettlebell|"
     "overhead press kettlebell|kb press|kettlebell presses|kb presses|press kettlebell|kb press kettlebell|"
     "kettlebell kb press|kb shoulder press|shoulder press kb|overhead press kb|",
     "front delts", "triceps,side delts", "kettlebell", "weighted", "upper"),
    ("arnold-press", "Arnold Press",
     "|arnold dumbbell press|arnolds|arnold presses|arnold press dumbbell|dumbbell arnold press|arnold db press|",
     "front delts", "side delts,triceps", "dumbbell", "weighted", "upper"),
    ("z-press", "Z Press", "|barbell z press|z press barbell|seated floor press|z presses|",
     "front delts", "triceps,abs", "barbell", "weighted", "upper"),
    ("bradford-press", "Bradford Press", "|bradford presses|bradford press barbell|barbell bradford press|",
     "front delts", "side delts,triceps", "barbell", "weighted", "upper"),
    ("behind-the-neck-press", "Behind the Neck Press",
     "|btn press|behind neck press|press behind the neck|shoulder press behind the neck|behind the neck presses|"
     "behind the neck press barbell|barbell behind the neck press|",
     "front delts", "side delts,triceps", "barbell", "weighted", "upper"),
    ("push-press", "Push Press", "|push presses|push press barbell|barbell push press|",
     "front delts", "triceps,quads,glutes", "barbell", "weighted", "upper"),
    ("viking-press", "Viking Press", "|viking presses|viking press machine|machine viking press|",
     "front delts", "triceps,side delts", "machine", "weighted", "upper"),
    ("lateral-raise", "Lateral Raise",
     "|lateral raises|lat raise|lat raises|side raise|side raises|side lateral raise|lateral dumbbell raise|"
     "db lateral raise|laterals|side laterals|seated lateral raise|dumbbell side raise|lateral raise dumbbell|"
     "dumbbell lateral raise|seated lateral raises|seated lateral raise dumbbell|dumbbell seated lateral raise|"
     "lateral db raise|db side raise|",
     "side delts", "traps", "dumbbell", "weighted", "upper"),
    ("cable-lateral-raise", "Cable Lateral Raise",
     "|cable side raise|single arm lateral raise cable|cable lat raise|cable lateral raises|lateral raise cable|"
     "one arm lateral raise cable|",
     "side delts", "traps", "cable", "weighted", "upper"),
    ("machine-lateral-raise", "Machine Lateral Raise",
     "|machine lat raise|machine side raise|machine lateral raises|lateral raise machine|",
     "side delts", "traps", "machine", "weighted", "upper"),
    ("band-lateral-raise", "Band Lateral Raise",
     "|band lateral raises|banded lateral raise|resistance band lateral raise|lateral raise band|",
     "side delts", "traps", "band", "weighted", "upper"),
    ("lu-raise", "Lu Raise", "|lu raises|",
     "side delts", "traps,front delts", "plate", "weighted", "upper"),
    ("front-raise", "Front Raise",
     "|front raises|front dumbbell raise|front raise dumbbell|dumbbell front raise|front db raise|",
     "front delts", "side delts", "dumbbell", "weighted", "upper"),
    ("barbell-front-raise", "Barbell Front Raise", "|barbell front raises|bb front raise|front raise barbell|",
     "front delts", "side delts", "barbell", "weighted", "upper"),
    ("cable-front-raise", "Cable Front Raise", "|cable front raises|front raise cable|",
     "front delts", "side delts", "cable", "weighted", "upper"),
    ("plate-front-raise", "Plate Front Raise", "|front raise plate|plate raise|plate front raises|",
     "front delts", "side delts", "plate", "weighted", "upper"),
    ("band-front-raise", "Band Front Raise",
     "|band front raises|banded front raise|resistance band front raise|front raise band|",
     "front delts", "side delts", "band", "weighted", "upper"),
    ("reverse-fly", "Reverse Fly",
     "|reverse flys|reverse flye|reverse flyes|rear delt fly|rear delt raise|rear delt dumbbell raise|"
     "rear delt reverse fly dumbbell|bent over lateral raise|bent over fly|rear raise|rear lateral raise|"
     "rear delts|reverse fly dumbbell|dumbbell reverse fly|reverse flye dumbbell|dumbbell reverse flye|"
     "rear delt flye|rear delt flys|rear delt flyes|rear delt fly dumbbell|dumbbell rear delt fly|"
     "rear delt raises|rear delt raise dumbbell|dumbbell rear delt raise|rear delt db raise|"
     "rear delt reverse flye dumbbell|bent over flye|",
     "rear delts", "upper back", "dumbbell", "weighted", "upper"),
    ("cable-reverse-fly", "Cable Reverse Fly",
     "|cable rear delt fly|rear delt fly cable|rear delt reverse fly cable|cable reverse flye|cable reverse flys|"
     "cable reverse flyes|reverse fly cable|reverse flye cable|cable rear delt flye|rear delt flye cable|"
     "rear delt reverse flye cable|",
     "rear delts", "upper back", "cable", "weighted", "upper"),
    ("machine-reverse-fly", "Machine Reverse Fly",
     "|reverse pec deck|rear delt machine|reverse machine fly|rear delt fly machine|rear delt machine fly|"
     "rear delt reverse fly machine|reverse butterfly|machine rear delt fly|machine reverse flye|"
     "machine reverse flys|machine reverse flyes|reverse fly machine|reverse flye machine|reverse machine flye|"
     "rear delt flye machine|rear delt machine flye|rear delt reverse flye machine|machine rear delt flye|",
     "rear delts", "upper back", "machine", "weighted", "upper"),
    ("rear-delt-row", "Rear Delt Row", "|rear delt rows|rear delt row dumbbell|dumbbell rear delt row|",
     "rear delts", "upper back,biceps", "dumbbell", "weighted", "upper"),
    ("face-pull", "Face Pull", "|face pulls|rope face pull|facepull|facepulls|face pull cable|cable face pull|",
     "rear delts", "upper back,traps", "cable", "weighted", "upper"),
    ("band-pull-apart", "Band Pull Apart",
     "|pull apart|pull aparts|band pull aparts|banded pull apart|resistance band pull apart|pull apart band|",
     "rear delts", "upper back", "band", "weighted", "upper"),
    ("upright-row", "Upright Row",
     "|upright rows|up right row|up right rows|upright row barbell|barbell upright row|up right row barbell|"
     "barbell up right row|",
     "side delts,traps", "front delts,biceps", "barbell", "weighted", "upper"),
    ("dumbbell-upright-row", "Dumbbell Upright Row",
     "|db upright row|dumbbell up right row|db up right row|dumbbell upright rows|db upright rows|"
     "upright row dumbbell|db upright row dumbbell|dumbbell db upright row|",
     "side delts,traps", "front delts,biceps", "dumbbell", "weighted", "upper"),
    ("cable-upright-row", "Cable Upright Row",
     "|cable up right row|cable upright rows|cable up right rows|upright row cable|up right row cable|",
     "side delts,traps", "front delts,biceps", "cable", "weighted", "upper"),
    ("cuban-press", "Cuban Press", "|cuban rotation|cuban presses|cuban press dumbbell|dumbbell cuban press|",
     "rear delts", "side delts,upper back", "dumbbell", "weighted", "upper"),
    ("cable-external-rotation", "Cable External Rotation",
     "|external rotation|rotator cuff|shoulder external rotation|cable external rotations|external rotation cable|",
     "rear delts", "upper back", "cable", "weighted", "upper"),
    ("cable-internal-rotation", "Cable Internal Rotation",
     "|internal rotation|shoulder internal rotation|cable internal rotations|internal rotation cable|",
     "front delts", "chest", "cable", "weighted", "upper"),
    ("y-raise", "Y Raise", "|y raises|dumbbell y raise|incline y raise|prone y raise|y raise dumbbell|db y raise|",
     "traps", "rear delts,side delts", "dumbbell", "weighted", "upper"),
    ("around-the-world", "Around the World",
     "|around the worlds|around the world dumbbell|dumbbell around the world|",
     "chest", "front delts,side delts", "dumbbell", "weighted", "upper"),
    ("barbell-row", "Barbell Row",
     "|row|rows|bent over row|bent over rows|bent over barbell row|bent over row barbell|bentover row|bor|bb rows|"
     "bent row|barbell bent over row|overhand barbell row|barbell rows|bb row|row barbell|",
     "upper back,lats", "biceps,rear delts,lower back", "barbell", "weighted", "upper"),
    ("underhand-barbell-row", "Underhand Barbell Row",
     "|yates row|reverse grip row|reverse grip barbell row|bent over row underhand|underhand row|"
     "reverse grip bent over row|underhand barbell rows|barbell underhand row|bb underhand row|"
     "underhand row barbell|underhand bb row|bent over row underhand barbell|barbell bent over row underhand|",
     "lats,upper back", "biceps,rear delts", "barbell", "weighted", "upper"),
    ("pendlay-row", "Pendlay Row", "|pendlay|pendlay rows|dead stop row|pendlay row barbell|barbell pendlay row|",
     "upper back,lats", "biceps,rear delts,lower back", "barbell", "weighted", "upper"),
    ("seal-row", "Seal Row", "|bench pull|prone row|seal rows|seal row barbell|barbell seal row|",
     "upper back,lats", "biceps,rear delts", "barbell", "weighted", "upper"),
    ("meadows-row", "Meadows Row", "|meadows rows|meadows row barbell|barbell meadows row|",
     "lats,upper back", "biceps,rear delts", "barbell", "weighted", "upper"),
    ("landmine-row", "Landmine Row", "|landmine rows|landmine row barbell|barbell landmine row|",
     "upper back,lats", "biceps,rear delts", "barbell", "weighted", "upper"),
    ("t-bar-row", "T Bar Row", "|tbar row|tbar rows|tbar|t bar|t bar rows|",
     "upper back,lats", "biceps,rear delts", "plate", "weighted", "upper"),
    ("chest-supported-t-bar-row", "Chest Supported T Bar Row",
     "|lying t bar row|chest supported row machine|machine t bar row|t bar row machine|chest supported t bar rows|"
     "chest supported t bar row machine|machine chest supported t bar row|",
     "upper back,lats", "biceps,rear delts", "machine", "weighted", "upper"),
    ("dumbbell-row", "Dumbbell Row",
     "|one arm row|one arm dumbbell row|single arm dumbbell row|single arm row|one arm row dumbbell|"
     "bent over one arm row dumbbell|bent over row dumbbell|dumbbell bent over row|db rows|"
     "single arm row dumbbell|kroc row|kroc rows|bent over dumbbell row|1 arm dumbbell row|db row|dumbbell rows|"
     "row dumbbell|db row dumbbell|dumbbell db row|one arm db row|one arm row db|bent over one arm row db|"
     "bent over row db|db bent over row|bent over db row|1 arm db row|",
     "lats,upper back", "biceps,rear delts", "dumbbell", "weighted", "upper"),
    ("chest-supported-row", "Chest Supported Row",
     "|chest supported dumbbell row|chest supported incline row dumbbell|incline row dumbbell|"
     "incline dumbbell row|incline row|csr|chest supported rows|chest supported row dumbbell|"
     "dumbbell chest supported row|chest supported db row|chest supported incline row db|incline row db|"
     "incline db row|",
     "upper back,lats", "biceps,rear delts", "dumbbell", "weighted", "upper"),
    ("renegade-row", "Renegade Row", "|plank row|renegade rows|renegade row dumbbell|dumbbell renegade row|",
     "upper back,abs", "lats,biceps,obliques", "dumbbell", "weighted", "upper"),
    ("gorilla-row", "Gorilla Row",
     "|kettlebell row|kb row|gorilla rows|gorilla row kettlebell|kettlebell gorilla row|",
     "lats,upper back", "biceps", "kettlebell", "weighted", "upper"),
    ("seated-cable-row", "Seated Cable Row",
     "|seated row|cable row|cable rows|seated row cable|seated rows|low row|low cable row|"
     "seated cable row v grip cable|seated cable row bar grip|seated cable row bar wide grip|"
     "seated wide grip row cable|seated cable row v grip|close grip cable row|seated cable rows|cable seated row|"
     "narrow grip cable row|",
     "upper back,lats", "biceps,rear delts", "cable", "weighted", "upper"),
    ("single-arm-cable-row", "Single Arm Cable Row",
     "|one arm cable row|single arm cable rows|one arm cable rows|cable single arm row|single arm row cable|"
     "cable one arm row|one arm row cable|",
     "lats,upper back", "biceps,rear delts", "cable", "weighted", "upper"),
    ("machine-row", "Machine Row",
     "|seated row machine|row machine seated|iso lateral row|iso lateral row machine|hammer strength row|"
     "seated machine row|machine seated row|machine rows|",
     "upper back,lats", "biceps,rear delts", "machine", "weighted", "upper"),
    ("machine-high-row", "Machine High Row",
     "|high row|iso lateral high row|iso lateral high row machine|machine high rows|high row machine|",
     "lats,upper back", "biceps,rear delts", "machine", "weighted", "upper"),
    ("machine-low-row", "Machine Low Row",
     "|iso lateral low row|iso lateral low row machine|machine low rows|low row machine|",
     "lats,upper back", "biceps", "machine", "weighted", "upper"),
    ("smith-machine-row", "Smith Machine Row",
     "|smith machine bent over row|bent over row smith machine|smith machine rows|smith row|row smith machine|",
     "upper back,lats", "biceps,rear delts", "smith machine", "weighted", "upper"),
    ("band-row", "Band Row",
     "|bent over row band|seated band row|seated row band|band rows|banded row|resistance band row|row band|",
     "upper back,lats", "biceps", "band", "weighted", "upper"),
    ("inverted-row", "Inverted Row",
     "|australian pull up|bodyweight row|body row|ring row|ring rows|inverted rows|trx row|"
     "inverted row bodyweight|australian pullup|australian pull ups|",
     "upper back,lats", "biceps,rear delts", "body weight", "bodyweight", "upper"),
    ("pull-up", "Pull Up",
     "|pull up weighted|weighted pull up|strict pull up|overhand pull up|pull up overhand|pullup|pull ups|pullups|"
     "pull up bodyweight|pullup bodyweight|pullup weighted|weighted pullup|weighted pull ups|strict pullup|"
     "strict pull ups|overhand pullup|overhand pull ups|pullup overhand|",
     "lats", "biceps,upper back", "body weight", "bodyweight", "upper"),
    ("chin-up", "Chin Up",
     "|chin|chins|chin up weighted|weighted chin up|underhand pull up|supinated pull up|chinup|chin ups|chinups|"
     "chin up bodyweight|chinup bodyweight|chinup weighted|weighted chinup|weighted chin ups|underhand pullup|"
     "underhand pull ups|supinated pullup|supinated pull ups|",
     "lats,biceps", "upper back", "body weight", "bodyweight", "upper"),
    ("neutral-grip-pull-up", "Neutral Grip Pull Up",
     "|hammer grip pull up|pull up neutral grip|neutral pull up|parallel grip pull up|neutral grip pullup|"
     "neutral grip pull ups|neutral grip pullups|neutral grip pull up bodyweight|neutral grip pullup bodyweight|"
     "hammer grip pullup|hammer grip pull ups|pullup neutral grip|neutral pullup|neutral pull ups|"
     "parallel grip pullup|parallel grip pull ups|",
     "lats", "biceps,upper back", "body weight", "bodyweight", "upper"),
    ("wide-grip-pull-up", "Wide Grip Pull Up",
     "|wide pull up|pull up wide grip|wide grip pullup|wide grip pull ups|wide grip pullups|"
     "wide grip pull up bodyweight|wide grip pullup bodyweight|wide pullup|wide pull ups|pullup wide grip|",
     "lats", "upper back,biceps", "body weight", "bodyweight", "upper"),
    ("chest-to-bar-pull-up", "Chest to Bar Pull Up",
     "|chest to bar|c2b|ctb|chest to bar pullup|chest to bar pull ups|chest to bar pullups|"
     "chest to bar pull up bodyweight|chest to bar pullup bodyweight|",
     "lats", "upper back,biceps", "body weight", "bodyweight", "upper"),
    ("kipping-pull-up", "Kipping Pull Up",
     "|butterfly pull up|kipping pullup|kipping pull ups|kipping pullups|kipping pull up bodyweight|"
     "kipping pullup bodyweight|butterfly pullup|butterfly pull ups|",
     "lats", "biceps,upper back,abs", "body weight", "bodyweight", "upper"),
    ("archer-pull-up", "Archer Pull Up",
     "|archer pullup|archer pull ups|archer pullups|archer pull up bodyweight|archer pullup bodyweight|",
     "lats", "biceps,upper back", "body weight", "bodyweight", "upper"),
    ("assisted-pull-up", "Assisted Pull Up",
     "|pull up machine|machine assisted pull up|assisted pull up machine|pull up assisted machine|gravitron|"
     "assisted pullup|machine assisted pullup|assisted pull ups|assisted pullups|assisted pullup machine|"
     "pullup machine|machine assisted pull ups|pullup assisted machine|",
     "lats", "biceps,upper back", "machine", "assisted", "upper"),
    ("assisted-chin-up", "Assisted Chin Up",
     "|machine assisted chin up|assisted chin up machine|assisted chinup|machine assisted chinup|"
     "assisted chin ups|assisted chinups|assisted chinup machine|machine assisted chin ups|",
     "lats,biceps", "upper back", "machine", "assisted", "upper"),
    ("band-assisted-pull-up", "Band Assisted Pull Up",
     "|pull up band|band pull up|banded pull up|band assisted pullup|band machine assisted pull up|"
     "band machine assisted pullup|band assisted pull ups|band assisted pullups|banded assisted pull up|"
     "resistance band assisted pull up|assisted pull up band|banded assisted pullup|"
     "resistance band assisted pullup|assisted pullup band|pullup band|band pullup|band pull ups|banded pullup|"
     "banded pull ups|",
     "lats", "biceps,upper back", "band", "assisted", "upper"),
    ("negative-pull-up", "Negative Pull Up",
     "|eccentric pull up|pull up negative|negatives|negative pullup|negative pull ups|negative pullups|"
     "negative pull up bodyweight|negative pullup bodyweight|eccentric pullup|eccentric pull ups|pullup negative|",
     "lats", "biceps,upper back", "body weight", "bodyweight", "upper"),
    ("scapular-pull-up", "Scapular Pull Up",
     "|scap pull up|scapula pull up|scapular pullup|scapular pull ups|scapular pullups|"
     "scapular pull up bodyweight|scapular pullup bodyweight|scap pullup|scap pull ups|scapula pullup|"
     "scapula pull ups|",
     "upper back", "lats,traps", "body weight", "bodyweight", "upper"),
    ("muscle-up", "Muscle Up",
     "|bar muscle up|muscleup|muscle ups|muscleups|muscle up bodyweight|muscleup bodyweight|bar muscleup|",
     "lats,chest", "triceps,biceps,upper back", "body weight", "bodyweight", "upper"),
    ("ring-muscle-up", "Ring Muscle Up", "|ring muscleup|ring muscle ups|ring muscleups|",
     "lats,chest", "triceps,biceps,upper back", "other", "bodyweight", "upper"),
    ("rope-climb", "Rope Climb", "|rope climbs|rope climbing|",
     "lats", "biceps,forearms,upper back", "other", "bodyweight", "upper"),
    ("front-lever", "Front Lever", "|front lever hold|front levers|front lever bodyweight|",
     "lats", "abs,upper back", "body weight", "timed", "upper"),
    ("back-lever", "Back Lever", "|back lever hold|back levers|back lever bodyweight|",
     "lats", "chest,abs", "body weight", "timed", "upper"),
    ("lat-pulldown", "Lat Pulldown",
     "|pulldown|pulldowns|lat pull|wide grip lat pulldown|lat pulldown wide grip|lat pulldown machine|"
     "machine lat pulldown|wide grip pulldown|cable pulldown|front pulldown|lat pulls|lpd|lat pull down|"
     "lat pulldowns|lat pull downs|lat pulldown cable|cable lat pulldown|lat pull down cable|cable lat pull down|"
     "lat pull down wide grip|lat pulldown wide grip cable|cable lat pulldown wide grip|pull down|pull downs|"
     "wide grip lat pull down|lat pull down machine|machine lat pull down|wide grip pull down|cable pull down|"
     "front pull down|",
     "lats", "biceps,upper back", "cable", "weighted", "upper"),
    ("close-grip-lat-pulldown", "Close Grip Lat Pulldown",
     "|close grip pulldown|v bar pulldown|v bar lat pulldown|lat pulldown close grip|neutral grip lat pulldown|"
     "narrow grip pulldown|v grip pulldown|close grip lat pull down|narrow grip lat pulldown|"
     "narrow grip lat pull down|close grip lat pulldowns|close grip lat pull downs|close grip lat pulldown cable|"
     "cable close grip lat pulldown|close grip lat pull down cable|cable close grip lat pull down|"
     "lat pull down close grip|lat pulldown narrow grip|lat pull down narrow grip|lat pulldown close grip cable|"
     "cable lat pulldown close grip|close grip pull down|v bar pull down|v bar lat pull down|"
     "neutral grip lat pull down|narrow grip pull down|v grip pull down|",
     "lats", "biceps,upper back", "cable", "weighted", "upper"),
    ("underhand-lat-pulldown", "Underhand Lat Pulldown",
     "|reverse grip lat pulldown|reverse grip pulldown|lat pulldown underhand|underhand pulldown|"
     "supinated pulldown|reverse grip lat pulldown cable|underhand lat pull down|underhand lat pulldowns|"
     "underhand lat pull downs|underhand lat pulldown cable|cable underhand lat pulldown|"
     "underhand lat pull down cable|cable underhand lat pull down|lat pull down underhand|"
     "lat pulldown underhand cable|cable lat pulldown underhand|reverse grip lat pull down|reverse grip pull down|"
     "underhand pull down|supinated pull down|reverse grip lat pull down cable|",
     "lats,biceps", "upper back", "cable", "weighted", "upper"),
    ("single-arm-lat-pulldown", "Single Arm Lat Pulldown",
     "|single arm pulldown|one arm pulldown|single arm lat pull down|one arm lat pulldown|one arm lat pull down|"
     "single arm lat pulldowns|single arm lat pull downs|single arm lat pulldown cable|"
     "cable single arm lat pulldown|single arm lat pull down cable|cable single arm lat pull down|"
     "single arm pull down|one arm pull down|",
     "lats", "biceps,upper back", "cable", "weighted", "upper"),
    ("behind-the-neck-pulldown", "Behind the Neck Pulldown",
     "|behind neck pulldown|lat pulldown behind the neck|behind the neck pull down|behind the neck pulldowns|"
     "behind the neck pull downs|behind the neck pulldown cable|cable behind the neck pulldown|"
     "behind the neck pull down cable|cable behind the neck pull down|behind neck pull down|"
     "lat pull down behind the neck|",
     "lats", "biceps,upper back", "cable", "weighted", "upper"),
    ("straight-arm-pulldown", "Straight Arm Pulldown",
     "|straight arm lat pulldown|straight arm pushdown|stiff arm pulldown|cable pullover|lat prayer|"
     "rope straight arm pulldown|pullover cable|straight arm pull down|straight arm pulldowns|"
     "straight arm pull downs|straight arm pulldown cable|cable straight arm pulldown|"
     "straight arm pull down cable|cable straight arm pull down|straight arm lat pull down|"
     "straight arm lat pulldowns|straight arm lat pull downs|straight arm lat pulldown cable|"
     "cable straight arm lat pulldown|straight arm push down|stiff arm pull down|rope straight arm pull down|",
     "lats", "triceps", "cable", "weighted", "upper"),
    ("band-pulldown", "Band Pulldown",
     "|kneeling pulldown band|band lat pulldown|lat pulldown band|band pull down|band pulldowns|band pull downs|"
     "banded pulldown|resistance band pulldown|pulldown band|banded pull down|resistance band pull down|"
     "pull down band|kneeling pull down band|band lat pull down|lat pull down band|",
     "lats", "biceps,upper back", "band", "weighted", "upper"),
    ("shrug", "Shrug", "|shrugs|shrug barbell|barbell shrug|",
     "traps", "forearms,upper back", "barbell", "weighted", "upper"),
    ("dumbbell-shrug", "Dumbbell Shrug",
     "|db shrug|dumbbell shrugs|db shrugs|shrug dumbbell|db shrug dumbbell|dumbbell db shrug|",
     "traps", "forearms,upper back", "dumbbell", "weighted", "upper"),
    ("machine-shrug", "Machine Shrug", "|machine shrugs|shrug machine|",
     "traps", "upper back", "machine", "weighted", "upper"),
    ("smith-machine-shrug", "Smith Machine Shrug", "|smith machine shrugs|smith shrug|shrug smith machine|",
     "traps", "upper back", "smith machine", "weighted", "upper"),
    ("cable-shrug", "Cable Shrug", "|cable shrugs|shrug cable|",
     "traps", "upper back", "cable", "weighted", "upper"),
    ("trap-bar-shrug", "Trap Bar Shrug", "|trap bar shrugs|hex bar shrug|shrug trap bar|",
     "traps", "forearms,upper back", "trap bar", "weighted", "upper"),
    ("barbell-curl", "Barbell Curl",
     "|bb curls|bicep curl barbell|biceps curl barbell|barbell bicep curl|barbell biceps curl|"
     "standing barbell curl|straight bar curl|barbell curls|bb curl|curl barbell|",
     "biceps", "forearms", "barbell", "weighted", "upper"),
    ("dumbbell-curl", "Dumbbell Curl",
     "|curl|curls|bicep curl|biceps curl|db curls|standing dumbbell curl|alternating dumbbell curl|"
     "bicep curl dumbbell|dumbbell bicep curl|alternating curl|arm curl|seated dumbbell curl|db curl|"
     "dumbbell curls|curl dumbbell|db curl dumbbell|dumbbell db curl|bicep curls|biceps curls|"
     "biceps curl dumbbell|dumbbell biceps curl|standing db curl|alternating db curl|seated db curl|",
     "biceps", "forearms", "dumbbell", "weighted", "upper"),
    ("ez-bar-curl", "EZ Bar Curl",
     "|ez curl|ez curls|ez bar bicep curl|ez bar biceps curl|bicep curl ez bar|biceps curl ez bar|curl bar curl|"
     "ez bar curls|curl ez bar|",
     "biceps", "forearms", "ez bar", "weighted", "upper"),
    ("21s", "21s",
     "|21s curl|21s bicep curl|21 curl|bicep 21s|biceps 21s|barbell 21s|21s barbell|twenty ones|curl 21s|"
     "21s biceps curl|",
     "biceps", "forearms", "barbell", "weighted", "upper"),
    ("hammer-curl", "Hammer Curl",
     "|hammer curls|hammers|dumbbell hammer curl|cross body curl|cross body hammer curl|hammer curl dumbbell|"
     "db hammer curl|",
     "biceps,forearms", "", "dumbbell", "weighted", "upper"),
    ("cable-hammer-curl", "Cable Hammer Curl",
     "|rope hammer curl|rope curl|rope cable curl|cable rope curl|cable rope hammer curl|cable hammer curls|"
     "hammer curl cable|",
     "biceps,forearms", "", "cable", "weighted", "upper"),
    ("incline-curl", "Incline Curl",
     "|incline dumbbell curl|incline curls|seated incline dumbbell curl|seated incline curl|incline bicep curl|"
     "incline db curl|incline curl dumbbell|dumbbell incline curl|seated incline curls|"
     "seated incline curl dumbbell|dumbbell seated incline curl|seated incline db curl|incline biceps curl|",
     "biceps", "forearms", "dumbbell", "weighted", "upper"),
    ("preacher-curl", "Preacher Curl",
     "|preacher curls|scott curl|preacher|ez bar preacher curl|preacher curl ez bar|preacher curl barbell|"
     "barbell preacher curl|",
     "biceps", "forearms", "ez bar", "weighted", "upper"),
    ("dumbbell-preacher-curl", "Dumbbell Preacher Curl",
     "|single arm preacher curl|db preacher curl|dumbbell preacher curls|db preacher curls|preacher curl dumbbell|"
     "db preacher curl dumbbell|dumbbell db preacher curl|one arm preacher curl|",
     "biceps", "forearms", "dumbbell", "weighted", "upper"),
    ("machine-preacher-curl", "Machine Preacher Curl", "|machine preacher curls|preacher curl machine|",
     "biceps", "forearms", "machine", "weighted", "upper"),
    ("machine-curl", "Machine Curl",
     "|bicep curl machine|biceps curl machine|machine bicep curl|machine biceps curl|machine curls|curl machine|",
     "biceps", "forearms", "machine", "weighted", "upper"),
    ("cable-curl", "Cable Curl",
     "|bicep curl cable|biceps curl cable|cable bicep curl|cable biceps curl|cable curls|curl cable|",
     "biceps", "forearms", "cable", "weighted", "upper"),
    ("bayesian-curl", "Bayesian Curl",
     "|behind the back cable curl|behind the back bicep curl cable|bayesian curls|bayesian curl cable|"
     "cable bayesian curl|behind the back biceps curl cable|",
     "biceps", "forearms", "cable", "weighted", "upper"),
    ("band-curl", "Band Curl",
     "|bicep curl band|biceps curl band|band bicep curl|band curls|banded curl|resistance band curl|curl band|"
     "band biceps curl|",
     "biceps", "forearms", "band", "weighted", "upper"),
    ("concentration-curl", "Concentration Curl",
     "|concentration curls|concentration curl dumbbell|dumbbell concentration curl|",
     "biceps", "forearms", "dumbbell", "weighted", "upper"),
    ("spider-curl", "Spider Curl", "|spider curls|spider curl dumbbell|dumbbell spider curl|",
     "biceps", "forearms", "dumbbell", "weighted", "upper"),
    ("drag-curl", "Drag Curl", "|drag curls|drag curl barbell|barbell drag curl|",
     "biceps", "forearms", "barbell", "weighted", "upper"),
    ("zottman-curl", "Zottman Curl", "|zottmans|zottman curls|zottman curl dumbbell|dumbbell zottman curl|",
     "biceps,forearms", "", "dumbbell", "weighted", "upper"),
    ("reverse-curl", "Reverse Curl", "|reverse curls|reverse grip curl|reverse curl barbell|barbell reverse curl|",
     "forearms", "biceps", "barbell", "weighted", "upper"),
    ("dumbbell-reverse-curl", "Dumbbell Reverse Curl",
     "|db reverse curl|dumbbell reverse curls|db reverse curls|reverse curl dumbbell|db reverse curl dumbbell|"
     "dumbbell db reverse curl|",
     "forearms", "biceps", "dumbbell", "weighted", "upper"),
    ("waiter-curl", "Waiter Curl", "|waiter curls|waiter curl dumbbell|dumbbell waiter curl|",
     "biceps", "forearms", "dumbbell", "weighted", "upper"),
    ("wrist-curl", "Wrist Curl",
     "|wrist curls|seated palms up wrist curl|forearm curl|palms up wrist curl|wrist curl dumbbell|"
     "dumbbell wrist curl|seated palms up wrist curls|seated palms up wrist curl dumbbell|"
     "dumbbell seated palms up wrist curl|",
     "forearms", "", "dumbbell", "weighted", "upper"),
    ("barbell-wrist-curl", "Barbell Wrist Curl",
     "|behind the back wrist curl|seated wrist curl barbell|barbell wrist curls|bb wrist curl|wrist curl barbell|",
     "forearms", "", "barbell", "weighted", "upper"),
    ("reverse-wrist-curl", "Reverse Wrist Curl",
     "|wrist extension|palms down wrist curl|reverse wrist curls|reverse wrist curl dumbbell|"
     "dumbbell reverse wrist curl|",
     "forearms", "", "dumbbell", "weighted", "upper"),
    ("wrist-roller", "Wrist Roller", "|wrist roll|wrist rollers|",
     "forearms", "", "other", "weighted", "upper"),
    ("hand-gripper", "Hand Gripper", "|gripper|grippers|captains of crush|coc|hand grippers|",
     "forearms", "", "other", "weighted", "upper"),
    ("plate-pinch", "Plate Pinch", "|pinch grip|plate pinch hold|plate pinches|",
     "forearms", "", "plate", "timed", "upper"),
    ("dead-hang", "Dead Hang", "|bar hang|hang|hanging|passive hang|dead hangs|dead hang bodyweight|",
     "forearms", "lats", "body weight", "timed", "upper"),
    ("triceps-pushdown", "Triceps Pushdown",
     "|pushdown|pushdowns|triceps press down|tricep pressdown|pressdown|triceps pushdown cable straight bar|"
     "straight bar pushdown|v bar push down|v bar pushdown|cable pushdown|cable push down|triceps push down|"
     "triceps pushdowns|triceps push downs|triceps pushdown cable|cable triceps pushdown|triceps push down cable|"
     "cable triceps push down|push down|push downs|triceps pressdown|triceps push down cable straight bar|"
     "straight bar push down|",
     "triceps", "", "cable", "weighted", "upper"),
    ("rope-pushdown", "Rope Pushdown",
     "|rope push down|rope triceps pushdown|rope tricep pushdown|triceps rope pushdown|tricep rope pushdown|"
     "triceps pushdown rope|triceps rope|rope pushdowns|rope push downs|rope pushdown cable|cable rope pushdown|"
     "rope push down cable|cable rope push down|rope triceps push down|triceps rope push down|"
     "triceps push down rope|",
     "triceps", "", "cable", "weighted", "upper"),
    ("single-arm-triceps-pushdown", "Single Arm Triceps Pushdown",
     "|single arm pushdown|single arm tricep pushdown cable|reverse grip pushdown|single arm cable pushdown|"
     "single arm triceps push down|one arm triceps pushdown|one arm triceps push down|"
     "single arm triceps pushdowns|single arm triceps push downs|single arm triceps pushdown cable|"
     "cable single arm triceps pushdown|single arm triceps push down cable|cable single arm triceps push down|"
     "single arm push down|reverse grip push down|single arm cable push down|",
     "triceps", "", "cable", "weighted", "upper"),
    ("overhead-triceps-extension", "Overhead Triceps Extension",
     "|overhead extension|triceps extension dumbbell|tricep extension dumbbell|dumbbell triceps extension|"
     "dumbbell tricep extension|db tricep extension|french press dumbbell|triceps extension|"
     "seated triceps extension|dumbbell overhead triceps extension|overhead triceps extensions|"
     "overhead triceps extension dumbbell|triceps extension db|db triceps extension|french press db|"
     "db overhead triceps extension|",
     "triceps", "", "dumbbell", "weighted", "upper"),
    ("cable-overhead-triceps-extension", "Cable Overhead Triceps Extension",
     "|cable overhead extension|triceps extension cable|overhead cable triceps extension|"
     "rope overhead triceps extension|overhead rope extension|cable triceps extension|"
     "cable overhead triceps extensions|overhead triceps extension cable|",
     "triceps", "", "cable", "weighted", "upper"),
    ("machine-triceps-extension", "Machine Triceps Extension",
     "|machine triceps extensions|triceps extension machine|",
     "triceps", "", "machine", "weighted", "upper"),
    ("french-press", "French Press",
     "|barbell triceps extension|triceps extension barbell|ez bar triceps extension|seated french press|"
     "french presses|french press ez bar|ez bar french press|",
     "triceps", "", "ez bar", "weighted", "upper"),
    ("skullcrusher", "Skullcrusher",
     "|skull crushers|skulls|lying triceps extension|ez bar skullcrusher|skullcrusher barbell|"
     "barbell skullcrusher|skullcrusher ez bar|nose breaker|skull crusher|skullcrushers|skull crusher ez bar|"
     "ez bar skull crusher|lying triceps extensions|lying triceps extension ez bar|ez bar lying triceps extension|"
     "skull crusher barbell|barbell skull crusher|",
     "triceps", "", "ez bar", "weighted", "upper"),
    ("dumbbell-skullcrusher", "Dumbbell Skullcrusher",
     "|lying dumbbell triceps extension|lying triceps extension dumbbell|dumbbell skull crusher|db skullcrusher|"
     "db skull crusher|dumbbell skullcrushers|dumbbell skull crushers|skullcrusher dumbbell|"
     "skull crusher dumbbell|lying db triceps extension|lying triceps extension db|",
     "triceps", "", "dumbbell", "weighted", "upper"),
    ("jm-press", "JM Press", "|jm presses|jm press barbell|barbell jm press|",
     "triceps", "chest,front delts", "barbell", "weighted", "upper"),
    ("tate-press", "Tate Press", "|tate presses|tate press dumbbell|dumbbell tate press|",
     "triceps", "chest", "dumbbell", "weighted", "upper"),
    ("triceps-kickback", "Triceps Kickback",
     "|kickback|kickbacks|dumbbell kickback|db kickback|triceps kick back|triceps kickbacks|triceps kick backs|"
     "triceps kickback dumbbell|dumbbell triceps kickback|triceps kick back dumbbell|dumbbell triceps kick back|"
     "kick back|kick backs|dumbbell kick back|db kick back|",
     "triceps", "", "dumbbell", "weighted", "upper"),
    ("cable-triceps-kickback", "Cable Triceps Kickback",
     "|triceps kickback cable|cable triceps kick back|cable triceps kickbacks|cable triceps kick backs|"
     "triceps kick back cable|",
     "triceps", "", "cable", "weighted", "upper"),
    ("squat", "Squat",
     "|squats|sq|back squat|barbell back squat|high bar squat|low bar squat|full squat|bb squats|squatting|"
     "squat barbell|barbell squat|back squats|back squat barbell|high bar squats|high bar squat barbell|"
     "barbell high bar squat|low bar squats|low bar squat barbell|barbell low bar squat|",
     "quads,glutes", "hamstrings,lower back,adductors", "barbell", "weighted", "lower"),
    ("front-squat", "Front Squat", "|front squats|fs|front squat barbell|barbell front squat|",
     "quads", "glutes,upper back,abs", "barbell", "weighted", "lower"),
    ("paused-squat", "Paused Squat", "|pause squat|paused squats|paused squat barbell|barbell paused squat|",
     "quads,glutes", "hamstrings,lower back", "barbell", "weighted", "lower"),
    ("box-squat", "Box Squat", "|box squats|box squat barbell|barbell box squat|",
     "quads,glutes", "hamstrings,lower back", "barbell", "weighted", "lower"),
    ("pin-squat", "Pin Squat", "|anderson squat|pin squats|pin squat barbell|barbell pin squat|",
     "quads,glutes", "hamstrings,lower back", "barbell", "weighted", "lower"),
    ("safety-bar-squat", "Safety Bar Squat",
     "|ssb squat|safety squat bar squat|ssb|safety squat|safety squat bar|safety bar squats|"
     "safety bar squat barbell|barbell safety bar squat|",
     "quads,glutes", "upper back,hamstrings", "barbell", "weighted", "lower"),
    ("zercher-squat", "Zercher Squat", "|zerchers|zercher squats|zercher squat barbell|barbell zercher squat|",
     "quads,glutes", "upper back,abs,biceps", "barbell", "weighted", "lower"),
    ("overhead-squat", "Overhead Squat", "|ohs|overhead squats|overhead squat barbell|barbell overhead squat|",
     "quads,glutes", "front delts,upper back,abs", "barbell", "weighted", "lower"),
    ("goblet-squat", "Goblet Squat",
     "|goblet squats|goblets|goblet squat kettlebell|kettlebell goblet squat|kb goblet squat|"
     "goblet squat dumbbell|dumbbell goblet squat|goblet squat kb|",
     "quads,glutes", "abs,adductors", "dumbbell", "weighted", "lower"),
    ("dumbbell-squat", "Dumbbell Squat",
     "|db squat|dumbbell squats|db squats|squat dumbbell|db squat dumbbell|dumbbell db squat|",
     "quads,glutes", "hamstrings", "dumbbell", "weighted", "lower"),
    ("kettlebell-front-squat", "Kettlebell Front Squat",
     "|kb front squat|kettlebell front squats|kb front squats|front squat kettlebell|kb front squat kettlebell|"
     "kettlebell kb front squat|",
     "quads,glutes", "abs,upper back", "kettlebell", "weighted", "lower"),
    ("smith-machine-squat", "Smith Machine Squat", "|smith machine squats|smith squat|squat smith machine|",
     "quads,glutes", "hamstrings", "smith machine", "weighted", "lower"),
    ("hack-squat", "Hack Squat", "|hack squats|machine hack squat|hack squat machine|hack|reverse hack squat|",
     "quads", "glutes,hamstrings", "machine", "weighted", "lower"),
    ("barbell-hack-squat", "Barbell Hack Squat", "|barbell hack squats|bb hack squat|hack squat barbell|",
     "quads", "glutes,hamstrings", "barbell", "weighted", "lower"),
    ("pendulum-squat", "Pendulum Squat", "|pendulum squats|pendulum squat machine|machine pendulum squat|",
     "quads", "glutes", "machine", "weighted", "lower"),
    ("belt-squat", "Belt Squat", "|belt squats|belt squat machine|machine belt squat|",
     "quads,glutes", "adductors", "machine", "weighted", "lower"),
    ("machine-squat", "Machine Squat", "|v squat|squat machine|machine squats|",
     "quads,glutes", "hamstrings", "machine", "weighted", "lower"),
    ("landmine-squat", "Landmine Squat", "|landmine squats|landmine squat barbell|barbell landmine squat|",
     "quads,glutes", "abs", "barbell", "weighted", "lower"),
    ("band-squat", "Band Squat", "|band squats|banded squat|resistance band squat|squat band|",
     "quads,glutes", "hamstrings", "band", "weighted", "lower"),
    ("air-squat", "Air Squat",
     "|bodyweight squat|body weight squat|squat bodyweight|free squat|squat body weight|air squats|"
     "air squat bodyweight|",
     "quads,glutes", "hamstrings", "body weight", "bodyweight", "lower"),
    ("jump-squat", "Jump Squat", "|squat jump|squat jumps|jump squats|jump squat bodyweight|",
     "quads,glutes", "calves,hamstrings", "body weight", "bodyweight", "lower"),
    ("pistol-squat", "Pistol Squat",
     "|pistols|single leg squat|one leg squat|assisted pistol squat|pistol squats|pistol squat bodyweight|"
     "machine assisted pistol squat|",
     "quads,glutes", "hamstrings,abs", "body weight", "bodyweight", "lower"),
    ("shrimp-squat", "Shrimp Squat", "|shrimp squats|shrimp squat bodyweight|",
     "quads,glutes", "hamstrings", "body weight", "bodyweight", "lower"),
    ("sissy-squat", "Sissy Squat", "|sissy squats|sissy squat bodyweight|",
     "quads", "hip flexors", "body weight", "bodyweight", "lower"),
    ("cossack-squat", "Cossack Squat", "|cossacks|side squat|cossack squats|cossack squat bodyweight|",
     "quads,adductors", "glutes,hamstrings", "body weight", "bodyweight", "lower"),
    ("split-squat", "Split Squat",
     "|split squats|dumbbell split squat|db split squat|static lunge|split squat dumbbell|",
     "quads,glutes", "hamstrings,adductors", "dumbbell", "weighted", "lower"),
    ("bulgarian-split-squat", "Bulgarian Split Squat",
     "|bulgarian split squats|bss|bulgarians|bulgarian|bulgarian squat|rear foot elevated split squat|rfess|"
     "rear elevated split squat|dumbbell bulgarian split squat|bulgarian split squat dumbbell|"
     "db bulgarian split squat|bulgarian split squat db|",
     "quads,glutes", "hamstrings,adductors", "dumbbell", "weighted", "lower"),
    ("barbell-bulgarian-split-squat", "Barbell Bulgarian Split Squat",
     "|barbell split squat|barbell bulgarian split squats|bb bulgarian split squat|bulgarian split squat barbell|",
     "quads,glutes", "hamstrings,adductors", "barbell", "weighted", "lower"),
    ("smith-machine-split-squat", "Smith Machine Split Squat",
     "|smith machine bulgarian split squat|smith machine lunge|lunge smith machine|smith machine split squats|"
     "smith split squat|split squat smith machine|",
     "quads,glutes", "hamstrings,adductors", "smith machine", "weighted", "lower"),
    ("lunge", "Lunge", "|lunges|forward lunge|bodyweight lunge|lunge bodyweight|",
     "quads,glutes", "hamstrings,adductors", "body weight", "bodyweight", "lower"),
    ("dumbbell-lunge", "Dumbbell Lunge",
     "|db lunge|dumbbell lunges|db lunges|lunge dumbbell|db lunge dumbbell|dumbbell db lunge|",
     "quads,glutes", "hamstrings,adductors", "dumbbell", "weighted", "lower"),
    ("barbell-lunge", "Barbell Lunge", "|barbell lunges|bb lunge|lunge barbell|",
     "quads,glutes", "hamstrings,adductors", "barbell", "weighted", "lower"),
    ("walking-lunge", "Walking Lunge",
     "|walking lunges|walking lunge dumbbell|dumbbell walking lunge|walking lunge db|db walking lunge|",
     "quads,glutes", "hamstrings,adductors", "dumbbell", "weighted", "lower"),
    ("reverse-lunge", "Reverse Lunge",
     "|reverse lunges|reverse lunge dumbbell|dumbbell reverse lunge|backward lunge|reverse lunge db|"
     "db reverse lunge|",
     "quads,glutes", "hamstrings,adductors", "dumbbell", "weighted", "lower"),
    ("barbell-reverse-lunge", "Barbell Reverse Lunge",
     "|barbell reverse lunges|bb reverse lunge|reverse lunge barbell|",
     "quads,glutes", "hamstrings,adductors", "barbell", "weighted", "lower"),
    ("lateral-lunge", "Lateral Lunge", "|side lunge|side lunges|lateral lunges|lateral lunge bodyweight|",
     "quads,adductors", "glutes", "body weight", "bodyweight", "lower"),
    ("curtsy-lunge", "Curtsy Lunge", "|curtsy lunges|curtsy lunge dumbbell|dumbbell curtsy lunge|",
     "glutes,quads", "abductors,adductors", "dumbbell", "weighted", "lower"),
    ("overhead-lunge", "Overhead Lunge", "|overhead lunges|overhead lunge barbell|barbell overhead lunge|",
     "quads,glutes", "front delts,abs", "barbell", "weighted", "lower"),
    ("jumping-lunge", "Jumping Lunge",
     "|jump lunge|lunge jump|split jump|split jumps|jumping lunges|jumping lunge bodyweight|",
     "quads,glutes", "calves,hamstrings", "body weight", "bodyweight", "lower"),
    ("step-up", "Step Up",
     "|dumbbell step up|step up dumbbell|box step up|weighted step up|db step up|stepup|step ups|stepups|"
     "stepup dumbbell|dumbbell stepup|dumbbell step ups|box stepup|box step ups|weighted stepup|weighted step ups|"
     "db stepup|db step ups|",
     "quads,glutes", "hamstrings", "dumbbell", "weighted", "lower"),
    ("barbell-step-up", "Barbell Step Up",
     "|barbell stepup|barbell step ups|barbell stepups|bb step up|step up barbell|bb stepup|stepup barbell|",
     "quads,glutes", "hamstrings", "barbell", "weighted", "lower"),
    ("leg-press", "Leg Press",
     "|leg presses|leg press machine|machine leg press|seated leg press|lp|sled leg press|45 degree leg press|"
     "leg press horizontal machine|horizontal leg press|legpress|seated leg presses|seated leg press machine|"
     "machine seated leg press|",
     "quads,glutes", "hamstrings,adductors", "machine", "weighted", "lower"),
    ("single-leg-press", "Single Leg Press",
     "|single leg leg press|one leg press|one legged leg press|single leg press machine|single leg presses|"
     "one leg presses|machine single leg press|one leg press machine|machine one leg press|one leg leg press|",
     "quads,glutes", "hamstrings,adductors", "machine", "weighted", "lower"),
    ("leg-extension", "Leg Extension",
     "|leg extensions|quad extension|knee extension|leg extension machine|machine leg extension|leg ext|"
     "quad extensions|",
     "quads", "", "machine", "weighted", "lower"),
    ("single-leg-extension", "Single Leg Extension",
     "|single leg leg extension|one leg extension|single leg extensions|one leg extensions|"
     "single leg extension machine|machine single leg extension|one leg extension machine|"
     "machine one leg extension|one leg leg extension|",
     "quads", "", "machine", "weighted", "lower"),
    ("leg-curl", "Leg Curl",
     "|leg curls|lying leg curl|hamstring curl|ham curl|ham curls|lying hamstring curl|prone leg curl|"
     "lying leg curl machine|leg curl machine|machine leg curl|lying leg curls|machine lying leg curl|"
     "hamstring curls|hamstring curl machine|machine hamstring curl|",
     "hamstrings", "calves", "machine", "weighted", "lower"),
    ("seated-leg-curl", "Seated Leg Curl",
     "|seated leg curls|seated hamstring curl|seated leg curl machine|machine seated leg curl|",
     "hamstrings", "calves", "machine", "weighted", "lower"),
    ("standing-leg-curl", "Standing Leg Curl",
     "|single leg curl|standing hamstring curl|single leg standing curl|standing leg curls|"
     "standing leg curl machine|machine standing leg curl|one leg curl|one leg standing curl|",
     "hamstrings", "calves", "machine", "weighted", "lower"),
    ("stability-ball-leg-curl", "Stability Ball Leg Curl",
     "|swiss ball leg curl|ball leg curl|leg curl stability ball|slider leg curl|stability ball leg curls|",
     "hamstrings", "glutes", "other", "bodyweight", "lower"),
    ("nordic-curl", "Nordic Curl",
     "|nordics|nordic hamstring curl|nordic hamstrings curls|nordic ham curl|nordic leg curl|nordic curls|"
     "nordic curl bodyweight|",
     "hamstrings", "glutes", "body weight", "bodyweight", "lower"),
    ("reverse-nordic-curl", "Reverse Nordic Curl",
     "|reverse nordic|reverse nordic curls|reverse nordic curl bodyweight|",
     "quads", "hip flexors", "body weight", "bodyweight", "lower"),
    ("glute-ham-raise", "Glute Ham Raise",
     "|ghr|glute ham|ghd raise|glute hamstring raise|glute ham raises|glute ham raise bodyweight|",
     "hamstrings", "glutes,lower back", "body weight", "bodyweight", "lower"),
    ("deadlift", "Deadlift",
     "|deadlifts|dl|dead lift|conventional deadlift|deads|bb deadlift|conventional|deadlifting|deadlift barbell|"
     "barbell deadlift|conventional deadlifts|conventional deadlift barbell|barbell conventional deadlift|",
     "hamstrings,glutes,lower back", "traps,lats,quads,forearms", "barbell", "weighted", "lower"),
    ("sumo-deadlift", "Sumo Deadlift", "|sumo|sumo dl|sumo deadlifts|sumo deadlift barbell|barbell sumo deadlift|",
     "glutes,quads", "hamstrings,adductors,lower back,traps", "barbell", "weighted", "lower"),
    ("romanian-deadlift", "Romanian Deadlift",
     "|rdl|rdls|romanian|romanian deadlifts|bb rdl|barbell rdl|romanian deadlift barbell|"
     "barbell romanian deadlift|",
     "hamstrings,glutes", "lower back,forearms", "barbell", "weighted", "lower"),
    ("dumbbell-romanian-deadlift", "Dumbbell Romanian Deadlift",
     "|dumbbell rdl|db rdl|rdl dumbbell|db romanian deadlift|dumbbell romanian deadlifts|db romanian deadlifts|"
     "romanian deadlift dumbbell|db romanian deadlift dumbbell|dumbbell db romanian deadlift|rdl db|",
     "hamstrings,glutes", "lower back,forearms", "dumbbell", "weighted", "lower"),
    ("single-leg-romanian-deadlift", "Single Leg Romanian Deadlift",
     "|single leg rdl|one leg rdl|slrdl|single leg deadlift|single leg romanian deadlift dumbbell|"
     "single leg romanian deadlift barbell|b stance rdl|one leg romanian deadlift|single leg romanian deadlifts|"
     "one leg romanian deadlifts|dumbbell single leg romanian deadlift|one leg romanian deadlift dumbbell|"
     "dumbbell one leg romanian deadlift|one leg deadlift|one leg romanian deadlift barbell|",
     "hamstrings,glutes", "lower back", "dumbbell", "weighted", "lower"),
    ("stiff-leg-deadlift", "Stiff Leg Deadlift",
     "|sldl|stiff legged deadlift|straight leg deadlift|stiff leg dl|stiff leg deadlifts|stiff legged deadlifts|"
     "stiff leg deadlift barbell|barbell stiff leg deadlift|stiff legged deadlift barbell|"
     "barbell stiff legged deadlift|straight leg deadlifts|straight leg deadlift barbell|"
     "barbell straight leg deadlift|stiff legged dl|",
     "hamstrings", "glutes,lower back", "barbell", "weighted", "lower"),
    ("dumbbell-stiff-leg-deadlift", "Dumbbell Stiff Leg Deadlift",
     "|dumbbell stiff legged deadlift|dumbbell straight leg deadlift|db stiff leg deadlift|"
     "db stiff legged deadlift|dumbbell stiff leg deadlifts|db stiff leg deadlifts|stiff leg deadlift dumbbell|"
     "db stiff leg deadlift dumbbell|dumbbell db stiff leg deadlift|db straight leg deadlift|",
     "hamstrings", "glutes,lower back", "dumbbell", "weighted", "lower"),
    ("dumbbell-deadlift", "Dumbbell Deadlift",
     "|db deadlift|dumbbell deadlifts|db deadlifts|deadlift dumbbell|db deadlift dumbbell|dumbbell db deadlift|",
     "hamstrings,glutes,lower back", "quads,traps", "dumbbell", "weighted", "lower"),
    ("kettlebell-deadlift", "Kettlebell Deadlift",
     "|kb deadlift|kettlebell deadlifts|kb deadlifts|deadlift kettlebell|kb deadlift kettlebell|"
     "kettlebell kb deadlift|",
     "hamstrings,glutes", "quads,lower back", "kettlebell", "weighted", "lower"),
    ("trap-bar-deadlift", "Trap Bar Deadlift",
     "|hex bar deadlift|deadlift trap bar|hex deadlift|trap bar dl|tbdl|deadlift hex bar|trap bar deadlifts|",
     "glutes,quads,hamstrings", "lower back,traps,forearms", "trap bar", "weighted", "lower"),
    ("deficit-deadlift", "Deficit Deadlift", "|deficit deadlifts|deficit deadlift barbell|barbell deficit deadlift|",
     "hamstrings,glutes,lower back", "quads,traps", "barbell", "weighted", "lower"),
    ("paused-deadlift", "Paused Deadlift",
     "|pause deadlift|paused deadlifts|paused deadlift barbell|barbell paused deadlift|",
     "hamstrings,glutes,lower back", "quads,traps", "barbell", "weighted", "lower"),
    ("block-pull", "Block Pull", "|block pulls|block deadlift|block pull barbell|barbell block pull|",
     "glutes,lower back", "hamstrings,traps", "barbell", "weighted", "lower"),
    ("rack-pull", "Rack Pull", "|rack pulls|rack pull barbell|barbell rack pull|",
     "glutes,lower back", "traps,hamstrings,forearms", "barbell", "weighted", "lower"),
    ("snatch-grip-deadlift", "Snatch Grip Deadlift",
     "|wide grip deadlift|snatch grip deadlifts|snatch grip deadlift barbell|barbell snatch grip deadlift|",
     "hamstrings,glutes,lower back", "upper back,traps", "barbell", "weighted", "lower"),
    ("smith-machine-deadlift", "Smith Machine Deadlift",
     "|smith machine deadlifts|smith deadlift|deadlift smith machine|",
     "hamstrings,glutes,lower back", "quads", "smith machine", "weighted", "lower"),
    ("band-deadlift", "Band Deadlift", "|band deadlifts|banded deadlift|resistance band deadlift|deadlift band|",
     "hamstrings,glutes", "lower back", "band", "weighted", "lower"),
    ("suitcase-deadlift", "Suitcase Deadlift",
     "|suitcase deadlifts|suitcase deadlift kettlebell|kettlebell suitcase deadlift|",
     "glutes,hamstrings", "obliques,forearms", "kettlebell", "weighted", "lower"),
    ("jefferson-deadlift", "Jefferson Deadlift",
     "|jefferson deadlifts|jefferson deadlift barbell|barbell jefferson deadlift|",
     "glutes,quads", "hamstrings,adductors", "barbell", "weighted", "lower"),
    ("good-morning", "Good Morning", "|good mornings|gm|goodmorning|good morning barbell|barbell good morning|",
     "hamstrings,lower back", "glutes", "barbell", "weighted", "lower"),
    ("seated-good-morning", "Seated Good Morning",
     "|seated good mornings|seated good morning barbell|barbell seated good morning|",
     "lower back,hamstrings", "adductors,glutes", "barbell", "weighted", "lower"),
    ("hip-thrust", "Hip Thrust", "|hip thrusts|barbell hip thrust|hip thruster|hip thrusters|bht|hip thrust barbell|",
     "glutes", "hamstrings,quads", "barbell", "weighted", "lower"),
    ("machine-hip-thrust", "Machine Hip Thrust", "|glute drive|hip thrust machine|machine hip thrusts|",
     "glutes", "hamstrings,quads", "machine", "weighted", "lower"),
    ("smith-machine-hip-thrust", "Smith Machine Hip Thrust",
     "|smith machine hip thrusts|smith hip thrust|hip thrust smith machine|",
     "glutes", "hamstrings,quads", "smith machine", "weighted", "lower"),
    ("single-leg-hip-thrust", "Single Leg Hip Thrust",
     "|one leg hip thrust|single leg hip thrusts|one leg hip thrusts|single leg hip thrust bodyweight|"
     "one leg hip thrust bodyweight|",
     "glutes", "hamstrings", "body weight", "bodyweight", "lower"),
    ("glute-bridge", "Glute Bridge",
     "|glute bridges|bridge|bridges|hip bridge|hip raise|hip thrust bodyweight|bodyweight hip thrust|"
     "glute bridge bodyweight|",
     "glutes", "hamstrings", "body weight", "bodyweight", "lower"),
    ("barbell-glute-bridge", "Barbell Glute Bridge", "|barbell glute bridges|bb glute bridge|glute bridge barbell|",
     "glutes", "hamstrings", "barbell", "weighted", "lower"),
    ("single-leg-glute-bridge", "Single Leg Glute Bridge",
     "|single leg bridge|one leg glute bridge|single leg glute bridges|one leg glute bridges|"
     "single leg glute bridge bodyweight|one leg glute bridge bodyweight|one leg bridge|",
     "glutes", "hamstrings", "body weight", "bodyweight", "lower"),
    ("frog-pump", "Frog Pump", "|frog pumps|frog pump bodyweight|",
     "glutes", "adductors", "body weight", "bodyweight", "lower"),
    ("cable-pull-through", "Cable Pull Through",
     "|pull through|pull throughs|cable pull throughs|pull through cable|",
     "glutes,hamstrings", "lower back", "cable", "weighted", "lower"),
    ("cable-kickback", "Cable Kickback",
     "|cable glute kickback|glute kickback cable|glute kickback|glute kickbacks|standing cable glute kickbacks|"
     "cable kick back|cable kickbacks|cable kick backs|kickback cable|kick back cable|cable glute kick back|"
     "glute kick back cable|glute kick back|glute kick backs|standing cable glute kick backs|",
     "glutes", "hamstrings", "cable", "weighted", "lower"),
    ("machine-glute-kickback", "Machine Glute Kickback",
     "|glute machine|kickback machine|machine glute kick back|machine glute kickbacks|machine glute kick backs|"
     "glute kickback machine|glute kick back machine|kick back machine|",
     "glutes", "hamstrings", "machine", "weighted", "lower"),
    ("donkey-kick", "Donkey Kick", "|donkey kicks|quadruped hip extension|donkey kick bodyweight|",
     "glutes", "hamstrings", "body weight", "bodyweight", "lower"),
    ("fire-hydrant", "Fire Hydrant", "|fire hydrants|fire hydrant bodyweight|",
     "abductors", "glutes", "body weight", "bodyweight", "lower"),
    ("clamshell", "Clamshell", "|clamshells|clam|clamshell bodyweight|",
     "abductors", "glutes", "body weight", "bodyweight", "lower"),
    ("lateral-band-walk", "Lateral Band Walk",
     "|band walk|band walks|monster walk|lateral band walks|crab walk|band lateral walk|banded lateral walk|"
     "resistance band lateral walk|lateral walk band|lateral banded walk|",
     "abductors", "glutes", "band", "bodyweight", "lower"),
    ("hip-abduction", "Hip Abduction",
     "|hip abductor|abductor machine|abductor|abduction|abductors|hip abduction machine|hip abductions|"
     "machine hip abduction|hip abductors|hip abductor machine|machine hip abductor|",
     "abductors", "glutes", "machine", "weighted", "lower"),
    ("hip-adduction", "Hip Adduction",
     "|hip adductor|adductor machine|adductor|adduction|adductors|hip adduction machine|hip adductions|"
     "machine hip adduction|hip adductors|hip adductor machine|machine hip adductor|",
     "adductors", "", "machine", "weighted", "lower"),
    ("cable-hip-abduction", "Cable Hip Abduction",
     "|standing cable hip abduction|cable hip abductions|hip abduction cable|",
     "abductors", "glutes", "cable", "weighted", "lower"),
    ("cable-hip-adduction", "Cable Hip Adduction",
     "|standing cable hip adduction|cable hip adductions|hip adduction cable|",
     "adductors", "", "cable", "weighted", "lower"),
    ("copenhagen-plank", "Copenhagen Plank",
     "|copenhagen|copenhagens|adductor plank|copenhagen planks|copenhagen plank bodyweight|",
     "adductors", "obliques", "body weight", "timed", "lower"),
    ("hip-flexor-raise", "Hip Flexor Raise",
     "|psoas march|standing knee raise|cable knee raise|hip flexor raises|hip flexor raise cable|"
     "cable hip flexor raise|",
     "hip flexors", "abs", "cable", "weighted", "lower"),
    ("reverse-hyperextension", "Reverse Hyperextension",
     "|reverse hyper|reverse hypers|reverse hyperextensions|reverse hyperextension machine|"
     "machine reverse hyperextension|",
     "glutes,hamstrings", "lower back", "machine", "weighted", "lower"),
    ("calf-raise", "Calf Raise",
     "|calf raises|standing calf raise|calves|calf raise machine|standing calf raise machine|machine calf raise|"
     "standing calf raises|machine standing calf raise|",
     "calves", "", "machine", "weighted", "lower"),
    ("seated-calf-raise", "Seated Calf Raise",
     "|seated calf raises|seated calf raise plate loaded|seated calf|seated calf raise machine|"
     "machine seated calf raise|",
     "calves", "", "machine", "weighted", "lower"),
    ("leg-press-calf-raise", "Leg Press Calf Raise",
     "|calf press|calf press on leg press|calf press on seated leg press|calf press machine|toe press|"
     "calf raise leg press|leg press calf raises|leg press calf raise machine|machine leg press calf raise|",
     "calves", "", "machine", "weighted", "lower"),
    ("barbell-calf-raise", "Barbell Calf Raise",
     "|standing calf raise barbell|standing barbell calf raise|barbell calf raises|bb calf raise|"
     "calf raise barbell|",
     "calves", "", "barbell", "weighted", "lower"),
    ("dumbbell-calf-raise", "Dumbbell Calf Raise",
     "|standing calf raise dumbbell|single leg standing calf raise dumbbell|standing dumbbell calf raise|"
     "db calf raise|dumbbell calf raises|db calf raises|calf raise dumbbell|db calf raise dumbbell|"
     "dumbbell db calf raise|standing calf raise db|one leg standing calf raise dumbbell|standing db calf raise|",
     "calves", "", "dumbbell", "weighted", "lower"),
    ("smith-machine-calf-raise", "Smith Machine Calf Raise",
     "|standing calf raise smith machine|standing calf raise smith|smith machine calf raises|smith calf raise|"
     "calf raise smith machine|",
     "calves", "", "smith machine", "weighted", "lower"),
    ("bodyweight-calf-raise", "Bodyweight Calf Raise",
     "|standing calf raise bodyweight|calf raise bodyweight|bodyweight calf raises|"
     "bodyweight calf raise bodyweight|",
     "calves", "", "body weight", "bodyweight", "lower"),
    ("single-leg-calf-raise", "Single Leg Calf Raise",
     "|single leg standing calf raise|one leg calf raise|single leg calf raises|one leg calf raises|"
     "single leg calf raise bodyweight|one leg calf raise bodyweight|one leg standing calf raise|",
     "calves", "", "body weight", "bodyweight", "lower"),
    ("donkey-calf-raise", "Donkey Calf Raise",
     "|donkey raise|donkey calf raises|donkey calf raise machine|machine donkey calf raise|",
     "calves", "", "machine", "weighted", "lower"),
    ("tibialis-raise", "Tibialis Raise",
     "|tib raise|tib raises|tibialis raises|tibia raise|tibialis raise bodyweight|",
     "calves", "", "body weight", "bodyweight", "lower"),
    ("power-clean", "Power Clean", "|power cleans|pc|clean|cleans|power clean barbell|barbell power clean|",
     "hamstrings,glutes,traps", "quads,upper back,front delts", "barbell", "weighted", "full"),
    ("squat-clean", "Squat Clean", "|full clean|squat cleans|squat clean barbell|barbell squat clean|",
     "quads,glutes,traps", "hamstrings,upper back,front delts", "barbell", "weighted", "full"),
    ("hang-clean", "Hang Clean", "|hang power clean|hang cleans|hang clean barbell|barbell hang clean|",
     "hamstrings,glutes,traps", "quads,upper back", "barbell", "weighted", "full"),
    ("clean-and-jerk", "Clean and Jerk",
     "|clean jerk|cj|clean and jerks|clean and jerk barbell|barbell clean and jerk|",
     "quads,glutes,front delts", "hamstrings,traps,triceps", "barbell", "weighted", "full"),
    ("clean-and-press", "Clean and Press",
     "|clean press|continental clean and press|clean and presses|clean and press barbell|barbell clean and press|",
     "glutes,front delts", "quads,hamstrings,traps,triceps", "barbell", "weighted", "full"),
    ("clean-pull", "Clean Pull", "|clean high pull|clean pulls|clean pull barbell|barbell clean pull|",
     "hamstrings,glutes,traps", "quads,lower back", "barbell", "weighted", "full"),
    ("power-snatch", "Power Snatch", "|power snatches|power snatch barbell|barbell power snatch|",
     "hamstrings,glutes,traps", "quads,upper back,front delts", "barbell", "weighted", "full"),
    ("snatch", "Snatch", "|snatches|squat snatch|full snatch|snatch barbell|barbell snatch|",
     "quads,glutes,traps", "hamstrings,upper back,front delts", "barbell", "weighted", "full"),
    ("hang-snatch", "Hang Snatch", "|hang power snatch|hang snatches|hang snatch barbell|barbell hang snatch|",
     "hamstrings,glutes,traps", "quads,upper back,front delts", "barbell", "weighted", "full"),
    ("snatch-pull", "Snatch Pull", "|snatch high pull|snatch pulls|snatch pull barbell|barbell snatch pull|",
     "hamstrings,glutes,traps", "quads,lower back", "barbell", "weighted", "full"),
    ("snatch-balance", "Snatch Balance", "|snatch balances|snatch balance barbell|barbell snatch balance|",
     "quads,glutes", "front delts,triceps", "barbell", "weighted", "full"),
    ("split-jerk", "Split Jerk", "|jerk|jerks|split jerks|split jerk barbell|barbell split jerk|",
     "front delts,quads", "triceps,glutes", "barbell", "weighted", "full"),
    ("push-jerk", "Push Jerk", "|power jerk|push jerks|push jerk barbell|barbell push jerk|",
     "front delts,quads", "triceps,glutes", "barbell", "weighted", "full"),
    ("press-under", "Press Under", "|press unders|press under barbell|barbell press under|",
     "front delts", "quads,triceps", "barbell", "weighted", "full"),
    ("jump-shrug", "Jump Shrug", "|jump shrugs|jump shrug barbell|barbell jump shrug|",
     "traps", "calves,glutes", "barbell", "weighted", "full"),
    ("deadlift-high-pull", "Deadlift High Pull",
     "|high pull|deadlift high pulls|deadlift high pull barbell|barbell deadlift high pull|",
     "traps,hamstrings", "glutes,side delts", "barbell", "weighted", "full"),
    ("sumo-deadlift-high-pull", "Sumo Deadlift High Pull",
     "|sdhp|sumo high pull|sumo deadlift high pulls|sumo deadlift high pull barbell|"
     "barbell sumo deadlift high pull|",
     "traps,glutes", "quads,side delts", "barbell", "weighted", "full"),
    ("thruster", "Thruster", "|thrusters|thruster barbell|barbell thruster|",
     "quads,front delts", "glutes,triceps", "barbell", "weighted", "full"),
    ("dumbbell-thruster", "Dumbbell Thruster",
     "|db thruster|dumbbell thrusters|db thrusters|thruster dumbbell|db thruster dumbbell|dumbbell db thruster|",
     "quads,front delts", "glutes,triceps", "dumbbell", "weighted", "full"),
    ("kettlebell-thruster", "Kettlebell Thruster",
     "|kb thruster|kettlebell thrusters|kb thrusters|thruster kettlebell|kb thruster kettlebell|"
     "kettlebell kb thruster|",
     "quads,front delts", "glutes,triceps", "kettlebell", "weighted", "full"),
    ("dumbbell-clean", "Dumbbell Clean",
     "|db clean|dumbbell cleans|db cleans|clean dumbbell|db clean dumbbell|dumbbell db clean|",
     "hamstrings,traps", "quads,front delts", "dumbbell", "weighted", "full"),
    ("dumbbell-snatch", "Dumbbell Snatch",
     "|db snatch|dumbbell snatches|db snatches|snatch dumbbell|db snatch dumbbell|dumbbell db snatch|",
     "hamstrings,traps", "glutes,front delts", "dumbbell", "weighted", "full"),
    ("devil-press", "Devil Press", "|devils press|devil presses|devil press dumbbell|dumbbell devil press|",
     "hamstrings,front delts", "glutes,chest,traps", "dumbbell", "weighted", "full"),
    ("man-maker", "Man Maker", "|man makers|manmaker|man maker dumbbell|dumbbell man maker|",
     "front delts,chest", "quads,upper back", "dumbbell", "weighted", "full"),
    ("kettlebell-swing", "Kettlebell Swing",
     "|swing|swings|two hand swing|russian kettlebell swing|american kettlebell swing|kettlebell swings russian|"
     "kb swing|kettlebell swings|kb swings|swing kettlebell|kb swing kettlebell|kettlebell kb swing|"
     "russian kb swing|american kb swing|kb swings russian|",
     "glutes,hamstrings", "lower back,abs", "kettlebell", "weighted", "full"),
    ("kettlebell-clean", "Kettlebell Clean",
     "|kb clean|kettlebell cleans|kb cleans|clean kettlebell|kb clean kettlebell|kettlebell kb clean|",
     "hamstrings,traps", "glutes,forearms", "kettlebell", "weighted", "full"),
    ("kettlebell-clean-and-press", "Kettlebell Clean and Press",
     "|kb clean and press|kettlebell clean and presses|kb clean and presses|clean and press kettlebell|"
     "kb clean and press kettlebell|kettlebell kb clean and press|",
     "glutes,front delts", "hamstrings,triceps", "kettlebell", "weighted", "full"),
    ("kettlebell-snatch", "Kettlebell Snatch",
     "|kb snatch|kettlebell snatches|kb snatches|snatch kettlebell|kb snatch kettlebell|kettlebell kb snatch|",
     "hamstrings,traps", "glutes,front delts", "kettlebell", "weighted", "full"),
    ("kettlebell-high-pull", "Kettlebell High Pull",
     "|kb high pull|kettlebell high pulls|kb high pulls|high pull kettlebell|kb high pull kettlebell|"
     "kettlebell kb high pull|",
     "traps", "glutes,rear delts", "kettlebell", "weighted", "full"),
    ("kettlebell-windmill", "Kettlebell Windmill",
     "|windmill|windmills|kb windmill|kettlebell windmills|kb windmills|windmill kettlebell|"
     "kb windmill kettlebell|kettlebell kb windmill|",
     "obliques", "front delts,hamstrings", "kettlebell", "weighted", "core"),
    ("kettlebell-halo", "Kettlebell Halo",
     "|halo|halos|kb halo|kettlebell halos|kb halos|halo kettlebell|kb halo kettlebell|kettlebell kb halo|",
     "front delts", "upper back,abs", "kettlebell", "weighted", "upper"),
    ("turkish-get-up", "Turkish Get Up",
     "|tgu|get up|turkish getup|kettlebell turkish get up|turkish get up kettlebell|get ups|turkish get ups|"
     "kb turkish get up|turkish get up kb|",
     "abs,front delts", "glutes,obliques,quads", "kettlebell", "weighted", "full"),
    ("wall-ball", "Wall Ball", "|wall balls|wall ball shot|",
     "quads,front delts", "glutes,triceps", "medicine ball", "weighted", "full"),
    ("ball-slam", "Ball Slam", "|ball slams|medicine ball slam|med ball slam|slam ball|",
     "abs,lats", "front delts,triceps", "medicine ball", "weighted", "full"),
    ("medicine-ball-throw", "Medicine Ball Throw",
     "|med ball throw|med ball chest pass|medicine ball chest pass|medicine ball throws|",
     "chest", "triceps,front delts", "medicine ball", "weighted", "upper"),
    ("medicine-ball-rotational-throw", "Medicine Ball Rotational Throw",
     "|med ball rotational throw|rotational throw|medicine ball rotational throws|",
     "obliques", "abs", "medicine ball", "weighted", "core"),
    ("burpee", "Burpee", "|burpees|burpee bodyweight|",
     "chest,quads", "front delts,triceps,cardio", "body weight", "bodyweight", "full"),
    ("burpee-pull-up", "Burpee Pull Up",
     "|burpee pullup|burpee pull ups|burpee pullups|burpee pull up bodyweight|burpee pullup bodyweight|",
     "lats,quads", "chest,biceps,cardio", "body weight", "bodyweight", "full"),
    ("box-jump", "Box Jump", "|box jumps|box jump bodyweight|",
     "quads,glutes", "calves,hamstrings", "body weight", "bodyweight", "lower"),
    ("lateral-box-jump", "Lateral Box Jump", "|lateral box jumps|lateral box jump bodyweight|",
     "quads,glutes", "calves,abductors", "body weight", "bodyweight", "lower"),
    ("depth-jump", "Depth Jump", "|depth jumps|drop jump|depth jump bodyweight|",
     "quads,calves", "glutes", "body weight", "bodyweight", "lower"),
    ("broad-jump", "Broad Jump", "|broad jumps|standing long jump|long jump|broad jump bodyweight|",
     "quads,glutes", "hamstrings,calves", "body weight", "bodyweight", "lower"),
    ("tuck-jump", "Tuck Jump", "|tuck jumps|tuck jump bodyweight|",
     "quads", "calves,abs", "body weight", "bodyweight", "lower"),
    ("skater-jump", "Skater Jump", "|skaters|lateral bound|skater jumps|skater jump bodyweight|",
     "glutes,abductors", "quads", "body weight", "bodyweight", "lower"),
    ("back-extension", "Back Extension",
     "|back extensions|hyperextension|hyperextensions|back extension hyperextension|"
     "back extension weighted hyperextension|hyper|hypers|45 degree back extension|roman chair|hip extension|"
     "weighted back extension|back raise|back extension bodyweight|",
     "lower back", "glutes,hamstrings", "body weight", "bodyweight", "core"),
    ("machine-back-extension", "Machine Back Extension",
     "|lower back machine|machine back extensions|back extension machine|",
     "lower back", "glutes", "machine", "weighted", "core"),
    ("superman", "Superman", "|supermans|supermen|superman hold|superman bodyweight|",
     "lower back", "glutes", "body weight", "bodyweight", "core"),
    ("bird-dog", "Bird Dog", "|bird dogs|birddog|bird dog bodyweight|",
     "lower back", "abs,glutes", "body weight", "bodyweight", "core"),
    ("jefferson-curl", "Jefferson Curl", "|jefferson curls|jefferson curl barbell|barbell jefferson curl|",
     "lower back", "hamstrings", "barbell", "weighted", "core"),
    ("atlas-stone", "Atlas Stone", "|atlas stones|stone lift|stone load|stone to shoulder|atlas stone load|",
     "glutes,lower back", "hamstrings,biceps,upper back", "other", "weighted", "full"),
    ("log-press", "Log Press", "|log clean and press|log presses|",
     "front delts", "triceps,traps", "other", "weighted", "upper"),
    ("axle-deadlift", "Axle Deadlift",
     "|axle bar deadlift|axle deadlifts|axle deadlift barbell|barbell axle deadlift|",
     "hamstrings,glutes,lower back", "forearms,traps", "barbell", "weighted", "lower"),
    ("axle-press", "Axle Press",
     "|axle clean and press|axle overhead press|axle presses|axle press barbell|barbell axle press|",
     "front delts", "triceps", "barbell", "weighted", "upper"),
    ("tire-flip", "Tire Flip", "|tire flips|tyre flip|tyre flips|",
     "glutes,quads", "hamstrings,lower back,upper back", "other", "weighted", "full"),
    ("sandbag-carry", "Sandbag Carry", "|sandbag walk|husafell carry|keg carry|",
     "abs,upper back", "glutes,forearms", "other", "distance", "full"),
    ("sandbag-clean", "Sandbag Clean", "|sandbag over shoulder|sandbag to shoulder|sandbag cleans|",
     "glutes,hamstrings", "upper back,biceps", "other", "weighted", "full"),
    ("farmers-walk", "Farmers Walk",
     "|farmer walk|farmers carry|farmer carry|farmers walks|farmers|farmers carries|farmers walk dumbbell|"
     "farmers walk kettlebell|dumbbell farmers walk|farmers carry dumbbell|farmers walk db|farmers walk kb|"
     "db farmers walk|farmers carry db|",
     "forearms,traps", "abs,glutes", "dumbbell", "distance", "full"),
    ("trap-bar-carry", "Trap Bar Carry", "|trap bar farmers walk|trap bar farmers carry|trap bar walk|",
     "forearms,traps", "abs,glutes", "trap bar", "distance", "full"),
    ("suitcase-carry", "Suitcase Carry",
     "|suitcase walk|single arm farmers walk|single arm farmers carry|one arm farmers walk|one arm farmers carry|",
     "obliques,forearms", "traps,abs", "kettlebell", "distance", "full"),
    ("overhead-carry", "Overhead Carry", "|waiter walk|waiters walk|overhead walk|",
     "front delts,abs", "traps,triceps", "kettlebell", "distance", "full"),
    ("front-rack-carry", "Front Rack Carry", "|rack carry|rack walk|kettlebell rack carry|kb rack carry|",
     "abs,upper back", "front delts", "kettlebell", "distance", "full"),
    ("yoke-walk", "Yoke Walk", "|yoke|yoke carry|",
     "traps,quads", "abs,glutes", "other", "distance", "full"),
    ("zercher-carry", "Zercher Carry", "",
     "abs,upper back", "biceps,glutes", "barbell", "distance", "full"),
    ("sled-push", "Sled Push", "|prowler|prowler push|sled pushes|",
     "quads,glutes", "calves,chest", "sled", "distance", "lower"),
    ("sled-pull", "Sled Pull", "|sled drag|backward sled drag|sled pulls|reverse sled drag|",
     "quads,hamstrings", "calves,upper back", "sled", "distance", "lower"),
    ("sled-rope-pull", "Sled Rope Pull", "|hand over hand sled pull|",
     "upper back,lats", "biceps,forearms", "sled", "distance", "upper"),
    ("plank", "Plank",
     "|planks|front plank|forearm plank|elbow plank|weighted plank|plank hold|high plank|plank bodyweight|",
     "abs", "obliques,front delts", "body weight", "timed", "core"),
    ("side-plank", "Side Plank", "|side planks|side plank bodyweight|",
     "obliques", "abs,abductors", "body weight", "timed", "core"),
    ("reverse-plank", "Reverse Plank", "|reverse planks|reverse plank bodyweight|",
     "lower back,glutes", "hamstrings", "body weight", "timed", "core"),
    ("rkc-plank", "RKC Plank", "|rkc planks|rkc plank bodyweight|",
     "abs", "glutes", "body weight", "timed", "core"),
    ("plank-shoulder-tap", "Plank Shoulder Tap",
     "|shoulder tap|shoulder taps|plank shoulder taps|plank shoulder tap bodyweight|",
     "abs", "obliques,front delts", "body weight", "bodyweight", "core"),
    ("hollow-hold", "Hollow Hold", "|hollow body hold|hollow body|hollow|hollow holds|hollow hold bodyweight|",
     "abs", "hip flexors", "body weight", "timed", "core"),
    ("hollow-rock", "Hollow Rock", "|hollow rocks|hollow rock bodyweight|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("l-sit", "L Sit", "|l sit hold|l sits|lsit|l sit bodyweight|",
     "abs,hip flexors", "triceps,quads", "body weight", "timed", "core"),
    ("handstand-hold", "Handstand Hold",
     "|handstand|wall handstand|handstand wall hold|handstand holds|handstand hold bodyweight|",
     "front delts", "triceps,traps,abs", "body weight", "timed", "upper"),
    ("handstand-walk", "Handstand Walk", "",
     "front delts", "triceps,traps,abs", "body weight", "distance", "upper"),
    ("planche", "Planche", "|planche hold|tuck planche|planches|planche bodyweight|",
     "front delts", "chest,abs", "body weight", "timed", "upper"),
    ("wall-sit", "Wall Sit", "|wall sits|wall squat|wall sit bodyweight|",
     "quads", "glutes", "body weight", "timed", "lower"),
    ("horse-stance", "Horse Stance", "|horse stances|horse stance bodyweight|",
     "adductors,quads", "glutes", "body weight", "timed", "lower"),
    ("flexed-arm-hang", "Flexed Arm Hang",
     "|chin over bar hold|chin up hold|flexed arm hangs|flexed arm hang bodyweight|chinup hold|",
     "biceps,lats", "forearms", "body weight", "timed", "upper"),
    ("crunch", "Crunch", "|crunches|crunch bodyweight|",
     "abs", "obliques", "body weight", "bodyweight", "core"),
    ("machine-crunch", "Machine Crunch",
     "|ab crunch machine|ab machine|ab crunch|machine ab crunch|machine crunches|crunch machine|",
     "abs", "obliques", "machine", "weighted", "core"),
    ("cable-crunch", "Cable Crunch", "|cable crunches|kneeling cable crunch|rope crunch|crunch cable|",
     "abs", "obliques", "cable", "weighted", "core"),
    ("decline-crunch", "Decline Crunch", "|decline crunches|decline crunch weighted|decline crunch bodyweight|",
     "abs", "obliques", "body weight", "bodyweight", "core"),
    ("stability-ball-crunch", "Stability Ball Crunch",
     "|crunch stability ball|swiss ball crunch|ball crunch|stability ball crunches|",
     "abs", "obliques", "other", "bodyweight", "core"),
    ("reverse-crunch", "Reverse Crunch", "|reverse crunches|reverse crunch bodyweight|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("bicycle-crunch", "Bicycle Crunch",
     "|bicycle crunches|bicycles|bicycle crunch raised legs|bicycle crunch bodyweight|",
     "abs,obliques", "hip flexors", "body weight", "bodyweight", "core"),
    ("oblique-crunch", "Oblique Crunch", "|oblique crunches|side crunch|oblique crunch bodyweight|",
     "obliques", "abs", "body weight", "bodyweight", "core"),
    ("cross-body-crunch", "Cross Body Crunch", "|cross body crunches|cross body crunch bodyweight|",
     "obliques,abs", "", "body weight", "bodyweight", "core"),
    ("sit-up", "Sit Up",
     "|abmat sit up|sit up weighted|weighted sit up|situp|sit ups|situps|sit up bodyweight|situp bodyweight|"
     "abmat situp|abmat sit ups|situp weighted|weighted situp|weighted sit ups|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("decline-sit-up", "Decline Sit Up",
     "|incline sit up|decline situp|decline sit ups|decline situps|decline sit up bodyweight|"
     "decline situp bodyweight|incline situp|incline sit ups|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("ghd-sit-up", "GHD Sit Up",
     "|ghd situp|ghd sit ups|ghd situps|ghd sit up machine|machine ghd sit up|ghd situp machine|machine ghd situp|",
     "abs", "hip flexors", "machine", "bodyweight", "core"),
    ("jackknife-sit-up", "Jackknife Sit Up",
     "|jackknife|jack knife|jackknife bodyweight|jackknife situp|jackknife sit ups|jackknife situps|"
     "jackknife sit up bodyweight|jackknife situp bodyweight|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("v-up", "V Up", "|v ups|v sit up|vup|vups|v up bodyweight|v situp|v sit ups|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("butterfly-sit-up", "Butterfly Sit Up",
     "|butterfly situp|butterfly sit ups|butterfly situps|butterfly sit up bodyweight|butterfly situp bodyweight|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("russian-twist", "Russian Twist",
     "|russian twists|russian twist weighted|russian twist bodyweight|weighted russian twist|",
     "obliques", "abs", "plate", "weighted", "core"),
    ("leg-raise", "Leg Raise",
     "|leg raises|lying leg raise|lying leg raises|flat leg raise|floor leg raise|leg raise bodyweight|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("knee-raise", "Knee Raise", "|lying knee raise|flat knee raise|knee raises|knee raise bodyweight|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("hanging-leg-raise", "Hanging Leg Raise",
     "|hanging leg raises|hlr|hanging straight leg raise|hanging leg raise bodyweight|",
     "abs", "hip flexors,forearms", "body weight", "bodyweight", "core"),
    ("hanging-knee-raise", "Hanging Knee Raise", "|hanging knee raises|hkr|hanging knee raise bodyweight|",
     "abs", "hip flexors,forearms", "body weight", "bodyweight", "core"),
    ("captains-chair-leg-raise", "Captains Chair Leg Raise",
     "|captains chair|leg raise parallel bars|leg raise captains chair|captains chair leg raises|"
     "captains chair leg raise bodyweight|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("captains-chair-knee-raise", "Captains Chair Knee Raise",
     "|knee raise captains chair|knee raise parallel bars|captains chair knee raises|"
     "captains chair knee raise bodyweight|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("toes-to-bar", "Toes to Bar", "|ttb|t2b|toe to bar|toes to bars|toes to bar bodyweight|",
     "abs", "hip flexors,forearms", "body weight", "bodyweight", "core"),
    ("knees-to-elbows", "Knees to Elbows", "|k2e|knees to elbow|knees to elbows bodyweight|",
     "abs", "hip flexors,forearms", "body weight", "bodyweight", "core"),
    ("windshield-wiper", "Windshield Wiper",
     "|windshield wipers|hanging windshield wiper|windshield wiper bodyweight|",
     "obliques", "abs", "body weight", "bodyweight", "core"),
    ("dragon-flag", "Dragon Flag", "|dragon flags|dragon flag bodyweight|",
     "abs", "hip flexors,lats", "body weight", "bodyweight", "core"),
    ("flutter-kick", "Flutter Kick", "|flutter kicks|scissor kick|scissor kicks|flutter kick bodyweight|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("heel-touch", "Heel Touch", "|heel touches|heel taps|alternating heel touch|heel touch bodyweight|",
     "obliques", "abs", "body weight", "bodyweight", "core"),
    ("dead-bug", "Dead Bug", "|dead bugs|deadbug|deadbugs|dead bug bodyweight|",
     "abs", "hip flexors", "body weight", "bodyweight", "core"),
    ("ab-wheel", "Ab Wheel", "|ab wheel rollout|ab rollout|ab roller|rollout|rollouts|wheel rollout|ab wheels|",
     "abs", "lats,obliques", "other", "bodyweight", "core"),
    ("barbell-rollout", "Barbell Rollout", "|barbell rollouts|bb rollout|rollout barbell|",
     "abs", "lats,obliques", "barbell", "bodyweight", "core"),
    ("mountain-climber", "Mountain Climber", "|mountain climbers|mountain climber bodyweight|",
     "abs", "hip flexors,cardio", "body weight", "bodyweight", "core"),
    ("inchworm", "Inchworm", "|inchworms|walkout|walkouts|inchworm bodyweight|",
     "abs", "hamstrings,front delts", "body weight", "bodyweight", "core"),
    ("side-bend", "Side Bend", "|side bends|side bend dumbbell|dumbbell side bend|",
     "obliques", "abs", "dumbbell", "weighted", "core"),
    ("cable-side-bend", "Cable Side Bend", "|cable side bends|side bend cable|",
     "obliques", "abs", "cable", "weighted", "core"),
    ("cable-woodchopper", "Cable Woodchopper",
     "|woodchopper|wood chop|wood chops|woodchop|cable woodchop|woodchops|woodchoppers|cable wood chop|"
     "cable woodchoppers|woodchopper cable|",
     "obliques", "abs", "cable", "weighted", "core"),
    ("cable-twist", "Cable Twist",
     "|cable rotation|cable twist down to up|cable twist up to down|cable twists|twist cable|",
     "obliques", "abs", "cable", "weighted", "core"),
    ("torso-rotation", "Torso Rotation",
     "|rotary torso|torso rotation machine|torso twist machine|torso rotations|machine torso rotation|",
     "obliques", "abs", "machine", "weighted", "core"),
    ("landmine-twist", "Landmine Twist",
     "|landmine rotation|landmine 180|landmine twists|landmine twist barbell|barbell landmine twist|",
     "obliques", "abs,front delts", "barbell", "weighted", "core"),
    ("pallof-press", "Pallof Press",
     "|paloff press|pallof presses|paloff presses|pallof press cable|cable pallof press|paloff press cable|"
     "cable paloff press|",
     "obliques", "abs", "cable", "weighted", "core"),
    ("stomach-vacuum", "Stomach Vacuum", "|vacuum|vacuums|stomach vacuums|stomach vacuum bodyweight|",
     "abs", "", "body weight", "timed", "core"),
    ("neck-curl", "Neck Curl", "|neck flexion|neck curl plate|lying neck curls|lying neck curls weighted|neck curls|",
     "neck", "", "plate", "weighted", "upper"),
    ("neck-extension", "Neck Extension",
     "|neck extensions|neck harness|lying neck extension|lying neck extension weighted|",
     "neck", "traps", "plate", "weighted", "upper"),
    ("machine-neck", "Machine Neck", "|neck machine|four way neck|4 way neck|machine necks|",
     "neck", "traps", "machine", "weighted", "upper"),
    ("run", "Run", "|running|runs|jog|jogging|running outdoor|outdoor run|",
     "cardio", "quads,hamstrings,calves", "none", "distance", "cardio"),
    ("treadmill-run", "Treadmill Run", "|treadmill|treadmill running|running treadmill|",
     "cardio", "quads,hamstrings,calves", "cardio machine", "distance", "cardio"),
    ("trail-run", "Trail Run", "|trail running|",
     "cardio", "quads,hamstrings,calves", "none", "distance", "cardio"),
    ("sprint", "Sprint", "|sprints|sprinting|hill sprint|hill sprints|",
     "cardio", "hamstrings,quads,glutes", "none", "distance", "cardio"),
    ("walk", "Walk", "|walking|walks|walking outdoor|",
     "cardio", "calves,glutes", "none", "distance", "cardio"),
    ("treadmill-walk", "Treadmill Walk",
     "|incline walk|walking treadmill|incline treadmill walk|treadmill walking|incline treadmill|",
     "cardio", "calves,glutes", "cardio machine", "distance", "cardio"),
    ("ruck", "Ruck", "|rucking|ruck march|weighted walk|",
     "cardio", "traps,quads,calves", "other", "distance", "cardio"),
    ("hike", "Hike", "|hiking|hikes|",
     "cardio", "quads,glutes,calves", "none", "distance", "cardio"),
    ("bike", "Bike",
     "|cycling|cycle|bike ride|biking|bicycle|bicycling|cycling outdoor|ride|road bike|mountain bike|",
     "cardio", "quads,glutes,calves", "other", "distance", "cardio"),
    ("stationary-bike", "Stationary Bike",
     "|indoor cycling|cycling indoor|spin bike|spinning|spin|exercise bike|indoor bike|bike erg|recumbent bike|"
     "cycling stationary|bikeerg|stationary cycling|",
     "cardio", "quads,glutes,calves", "cardio machine", "distance", "cardio"),
    ("air-bike", "Air Bike", "|assault bike|echo bike|airdyne|fan bike|airbike|",
     "cardio", "quads,front delts,triceps", "cardio machine", "distance", "cardio"),
    ("rowing", "Rowing",
     "|rowing machine|erg|rower|row machine|row erg|rowerg|indoor rowing|indoor row|c2 row|concept 2|ergometer|"
     "rowing ergometer|rowing indoor|",
     "cardio", "upper back,quads,hamstrings", "cardio machine", "distance", "cardio"),
    ("ski-erg", "Ski Erg", "|skierg|ski machine|",
     "cardio", "lats,triceps,abs", "cardio machine", "distance", "cardio"),
    ("elliptical", "Elliptical", "|elliptical trainer|elliptical machine|cross trainer|crosstrainer|",
     "cardio", "quads,glutes", "cardio machine", "distance", "cardio"),
    ("stair-climber", "Stair Climber",
     "|stairmaster|stair master|stair machine|stepmill|stair stepper|stair machine floors|stair machine steps|"
     "stepper|stairs|",
     "cardio", "quads,glutes,calves", "cardio machine", "timed", "cardio"),
    ("swim", "Swim", "|swimming|swims|swimming pool|laps|",
     "cardio", "lats,front delts,triceps", "none", "distance", "cardio"),
    ("jump-rope", "Jump Rope", "|skipping rope|skipping|rope skipping|rope jumping|skip rope|jumping rope|",
     "cardio", "calves,forearms", "other", "timed", "cardio"),
    ("double-under", "Double Under", "|double unders|dus|dubs|",
     "cardio", "calves,forearms", "other", "bodyweight", "cardio"),
    ("battle-rope", "Battle Rope", "|battle ropes|battling ropes|",
     "cardio", "front delts,abs", "other", "timed", "cardio"),
    ("jumping-jack", "Jumping Jack", "|jumping jacks|star jump|star jumps|",
     "cardio", "calves,side delts", "body weight", "bodyweight", "cardio"),
    ("high-knees", "High Knees", "|high knee|high knee skips|high knee run|high knee skip|",
     "cardio", "hip flexors,calves", "body weight", "timed", "cardio"),
    ("butt-kick", "Butt Kick", "|butt kicks|butt kickers|",
     "cardio", "hamstrings", "body weight", "timed", "cardio"),
    ("bear-crawl", "Bear Crawl", "|bear crawls|",
     "abs,front delts", "quads,cardio", "body weight", "distance", "full"),
    ("shuttle-run", "Shuttle Run", "|shuttle runs|suicides|",
     "cardio", "quads,hamstrings", "none", "distance", "cardio"),
    ("kayaking", "Kayaking", "|kayak|canoe|canoeing|paddling|",
     "cardio", "lats,upper back,obliques", "other", "distance", "cardio"),
    ("skiing", "Skiing", "|ski|cross country skiing|downhill skiing|",
     "cardio", "quads,glutes", "other", "distance", "cardio"),
    ("snowboarding", "Snowboarding", "|snowboard|",
     "cardio", "quads,glutes", "other", "timed", "cardio"),
    ("skating", "Skating", "|ice skating|inline skating|rollerblading|roller skating|",
     "cardio", "quads,glutes", "other", "distance", "cardio"),
    ("rock-climbing", "Rock Climbing", "|climbing|bouldering|climb|rock climbings|",
     "forearms,lats", "biceps,upper back", "other", "timed", "upper"),
    ("boxing", "Boxing", "|heavy bag|punching bag|kickboxing|sparring|",
     "cardio", "front delts,obliques", "other", "timed", "cardio"),
    ("football", "Football", "|soccer|",
     "cardio", "quads,hamstrings", "other", "timed", "cardio"),
    ("basketball", "Basketball", "",
     "cardio", "quads,calves", "other", "timed", "cardio"),
    ("tennis", "Tennis", "",
     "cardio", "forearms,quads", "other", "timed", "cardio"),
    ("dancing", "Dancing", "|dance|zumba|",
     "cardio", "calves", "none", "timed", "cardio"),
    ("aerobics", "Aerobics", "|aerobic|step aerobics|",
     "cardio", "quads", "none", "timed", "cardio"),
    ("hiit", "HIIT", "|interval training|circuit training|",
     "cardio", "quads", "none", "timed", "cardio"),
    ("yoga", "Yoga", "|hot yoga|vinyasa|yogas|",
     "abs", "lower back,hip flexors", "none", "timed", "full"),
    ("pilates", "Pilates", "",
     "abs", "lower back,glutes", "none", "timed", "full"),
    ("stretching", "Stretching", "|stretch|mobility|mobility work|foam rolling|stretchings|",
     "hamstrings", "hip flexors,lower back", "none", "timed", "full"),
)
