"""Geometric training: between steps of AdamW, look along the last step, and around it.

vector       the trained parameters of an adapter as one vector
moves        where to look: along the last step, on a sphere, by evolution
acceptance   when a candidate is better: chosen on one probe, decided on another
probes       held-out rows and problems, and their losses
budget       what all of it costs, in one currency
stacked      many adapters of one model decoded in one batch
rollouts     problems answered by candidates, with real execution
rounds       one search: candidates, probes, decision
searching    when a search is due, inside the trainer
stage        the run: settings, plan, training, and the equal-budget baseline
"""
