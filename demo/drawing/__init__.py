"""The drawing kit of the demo shop: small solids, one light, one camera, written out as SVG.

Lengths are centimetres. Every object stands on the floor at the origin; x runs right, y up,
z towards the viewer. Start with `stage.py`, then any of the modules that draw objects.
"""
